import { setImmediate as others } from 'node:timers/promises';

/** Waits for its turn, so that what is written to thousands lets requests be answered in between. */
export type AwaitTurn = () => Promise<void> | undefined;

/**
 * Turns that come in slices: so many go on at once, whoever asks for more of them comes after everything else that waits
 * in the process, and after `before`.
 */
export function slices(size: number, before: () => Promise<void>): AwaitTurn {
  let left = 0;
  let next: Promise<void> | null = null;
  const begin = async () => {
    await others();
    await before();
    left = size;
    next = null;
    // What nobody has asked for until then is lost: the next one asks `before` anew.
    setImmediate(() => {
      left = 0;
    });
  };
  const later = async () => {
    while (left <= 0) {
      next ??= begin();
      await next;
    }
    left -= 1;
  };
  return () => {
    if (left <= 0) return later();
    left -= 1;
    return undefined;
  };
}
