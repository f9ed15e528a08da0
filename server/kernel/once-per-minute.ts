import { LRUCache } from 'lru-cache';

/** Whether a cause was not said for a minute: a page asks for many things, and all of them fail alike. */
export function oncePerMinute(now: () => Date): (cause: string) => boolean {
  const saidAt = new LRUCache<string, number>({ max: 1_000 });
  return (cause) => {
    const time = now().getTime();
    if (time - (saidAt.get(cause) ?? Number.NEGATIVE_INFINITY) < 60_000) return false;
    saidAt.set(cause, time);
    return true;
  };
}
