import { afterAll, beforeEach } from 'vitest';

interface World {
  start: () => Promise<void>;
  /** Comes before each start too, and ends whatever there is by then. */
  stop: () => Promise<void>;
}

/**
 * Starts a file's server and browser with its first test, and anew after a test that failed: what that one has stored would
 * be in the way of its second try.
 */
export function startsAfresh({ start, stop }: World): void {
  let isFresh = false;
  beforeEach(async ({ onTestFailed }) => {
    if (!isFresh) {
      await stop();
      await start();
      isFresh = true;
    }
    onTestFailed(() => {
      isFresh = false;
    });
  });
  afterAll(stop);
}
