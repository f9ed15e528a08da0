import { addMonths } from '../kernel/calendar.ts';
import type { RequestContext } from '../kernel/context.ts';
import { clockIn, dayIn } from '../kernel/time.ts';
import type { Value } from '../purpose/values/value.ts';
import { newestRecognitions } from './newest-recognitions.ts';

/**
 * No recognition of it was published for three months. A value that was taken up in these months has had no time for one,
 * and a retired one takes none.
 */
export async function isUnseen(context: RequestContext, value: Value): Promise<boolean> {
  if (value.rank === null) return false;
  const [newest] = await newestRecognitions(context, value, 1);
  const since = threeMonthsAgo(context);
  return (newest?.publishedAt ?? '') < since && (value.takenUpAt ?? '') < since;
}

const threeMonths = new WeakMap<RequestContext, string>();

/** The first instant of the same day three months earlier, on the organisation's calendar; the same for all of a request. */
function threeMonthsAgo(context: RequestContext): string {
  const { timeZone } = context.settings;
  const since =
    threeMonths.get(context) ?? clockIn(timeZone, addMonths(dayIn(timeZone, context.now()), -3), 0).toISOString();
  threeMonths.set(context, since);
  return since;
}
