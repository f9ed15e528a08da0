import { nextDelivery } from '../kernel/delivery-schedule.ts';
import type { Letterbox } from './letterbox.ts';
import type { OnError } from './log-error-code.ts';
import { unlessUnmigrated } from './unless-unmigrated.ts';

/** How often new keys are looked for, in milliseconds. */
const keyInterval = 2_000;
/** A longer timer is not relied on, in milliseconds: a clock may be set, a computer may sleep. */
const maxTimer = 60_000;

interface StartOptions {
  now: () => Date;
  onError: OnError;
}

/**
 * Opens the letterbox once the database is migrated, writes its spool at its interval and delivers on schedule. The result
 * stops it after a last write, so that every request is answered.
 */
export function startLetterbox(letterbox: Letterbox, { now, onError }: StartOptions): () => Promise<void> {
  const { schedule, timeZone, spool } = letterbox.settings;
  let isStopped = false;
  let queue = Promise.resolve();
  const enqueue = (failure: string, task: () => Promise<void>) => {
    queue = queue.then(() => (isStopped ? undefined : task().catch((error) => onError(failure, error))));
  };
  const refresh = async () => {
    if (!letterbox.isReady) return letterbox.load().catch(unlessUnmigrated);
    await letterbox.refreshKeys();
    await letterbox.publishFirst();
  };
  const enqueueRefresh = () => enqueue('the letterbox could not read what it needs', refresh);
  const timers = [
    setInterval(enqueueRefresh, keyInterval),
    ...(spool ? [setInterval(() => void letterbox.writeSpool(), spool.interval)] : []),
  ];
  let due = nextDelivery(schedule, timeZone, now());
  let deliveryTimer: NodeJS.Timeout;
  const waitForDelivery = () => {
    const delay = Math.max(0, due.getTime() - now().getTime());
    deliveryTimer = setTimeout(tick, Math.min(delay, maxTimer));
  };
  const tick = () => {
    if (now() >= due) {
      enqueue('a delivery failed; its letters go with the next', letterbox.deliver);
      due = nextDelivery(schedule, timeZone, now());
    }
    waitForDelivery();
  };
  waitForDelivery();
  enqueueRefresh();
  return async () => {
    isStopped = true;
    for (const timer of [...timers, deliveryTimer]) clearTimeout(timer);
    await queue;
    await letterbox.drain();
    await letterbox.close();
  };
}
