import { afterAll, beforeEach } from 'vitest';

interface World {
  start: () => Promise<void>;
  stop: () => Promise<void>;
}

/**
 * Starts a file's server and browser with its first test, and anew after a test that failed: what that one has stored would
 * be in the way of its second try.
 */
export function startsAfresh({ start, stop }: World): void {
  let isFresh = false;
  let isStarted = false;
  beforeEach(async ({ onTestFailed }) => {
    if (isStarted && !isFresh) await stop();
    if (!isFresh) await start();
    [isStarted, isFresh] = [true, true];
    onTestFailed(() => {
      isFresh = false;
    });
  });
  afterAll(stop);
}
