import { Counter } from 'prom-client';
import type { Context } from '../../kernel/context.ts';
import { oncePerMinute } from '../../kernel/once-per-minute.ts';
import type { Slowness } from './stream.ts';

const ended = new Counter({
  name: 'applaus_streams_ended_total',
  help: 'Live streams that were broken off because their readers did not read.',
  labelNames: ['reason'] as const,
});

/** Counts streams that were broken off, and logs the first one of a minute. */
export function reportSlowness({ now, log }: Pick<Context, 'now' | 'log'>): (why: Slowness) => void {
  // From the start, so that a first one is an increase.
  for (const reason of ['buffer full', 'not drained'] satisfies Slowness[]) ended.inc({ reason }, 0);
  const isNews = oncePerMinute(now);
  let unsaid = 0;
  return (reason) => {
    ended.inc({ reason });
    unsaid += 1;
    if (!isNews('slow')) return;
    log.warn({ reason, streams: unsaid }, 'a live stream was broken off: its reader does not read');
    unsaid = 0;
  };
}
