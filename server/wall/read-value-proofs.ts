import { addMonths } from '../kernel/calendar.ts';
import type { RequestContext } from '../kernel/context.ts';
import { checkFirst } from '../kernel/paging.ts';
import { clockIn, dayIn } from '../kernel/time.ts';
import { valuesByUuid } from '../purpose/values/read-values.ts';
import type { Value } from '../purpose/values/value.ts';
import { newestByValue } from './newest-recognitions.ts';
import type { Recognition } from './recognition.ts';
import { recognitionCounts } from './recognition-counts.ts';
import { ValueProof } from './value-proof.ts';

/**
 * What proves each value, with one statement. It is a list of the query, and no fields of a value: such a page is written as
 * text, and four resolvers for each value cost more than all of that.
 */
export async function readValueProofs(context: RequestContext, newest: number | null): Promise<ValueProof[]> {
  const limit = checkFirst(newest, context.language, { standard: 3, most: 10, name: 'newest' });
  const values = [...(await valuesByUuid(context.db, context.language)).values()];
  const [recognitions, counts] = await Promise.all([newestByValue(context, values, limit), recognitionCounts(context)]);
  const since = threeMonthsAgo(context);
  return values.map((value) => {
    const proof = new ValueProof();
    const counted = counts.get(value.uuid);
    proof.value = value;
    proof.newestRecognitions = recognitions.get(value.uuid)!;
    proof.recognitionCount = counted?.recognitions ?? 0;
    proof.copyCount = counted?.copies ?? 0;
    proof.isUnseen = isUnseen(value, proof.newestRecognitions[0], since);
    return proof;
  });
}

/** A value that was taken up since then has had no time for a recognition, and a retired one takes none. */
function isUnseen(value: Value, newest: Recognition | undefined, since: string): boolean {
  return value.rank !== null && (newest?.publishedAt ?? '') < since && (value.takenUpAt ?? '') < since;
}

/** The first instant of the same day three months earlier, on the organisation's calendar. */
function threeMonthsAgo({ settings: { timeZone }, now }: RequestContext): string {
  return clockIn(timeZone, addMonths(dayIn(timeZone, now()), -3), 0).toISOString();
}
