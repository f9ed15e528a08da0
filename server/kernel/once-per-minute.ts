import { LRUCache } from 'lru-cache';

const times = /\d{4}-\d\d-\d\dT[\d:.]+Z/g;

/**
 * Whether a cause was not said for a minute: a page asks for many things, and all of them fail alike. Causes that differ
 * only in a time are one: of a host whose tokens live too long, each token names another end.
 */
export function oncePerMinute(now: () => Date): (cause: string) => boolean {
  const saidAt = new LRUCache<string, number>({ max: 1_000 });
  return (text) => {
    const cause = text.replaceAll(times, '');
    const time = now().getTime();
    if (time - (saidAt.get(cause) ?? Number.NEGATIVE_INFINITY) < 60_000) return false;
    saidAt.set(cause, time);
    return true;
  };
}
