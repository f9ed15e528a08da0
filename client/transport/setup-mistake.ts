/**
 * The page and the server do not fit together: nothing that a reader can mend. `message` is for developers and says what
 * was expected.
 */
export class SetupMistake extends Error {
  override name = 'SetupMistake';
}

const QUIET_MS = 60_000;
const TIMES = /\d{4}-\d\d-\d\dT[\d:.]+Z/g;
const saidAt = new Map<string, number>();

/**
 * Tells developers of a cause in the console, once a minute: a page asks for many things, and all fail alike. A time in
 * it, and its `details`, make no other cause of it: every new token has another end.
 */
export function reportCause(cause: string, details = ''): void {
  const key = cause.replaceAll(TIMES, '');
  const now = performance.now();
  if (now - (saidAt.get(key) ?? Number.NEGATIVE_INFINITY) < QUIET_MS) return;
  saidAt.set(key, now);
  console.error(`Applaus: ${cause}${details}`);
}

/** Reports the cause, and makes the error for the screen of it. */
export function setupMistake(cause: string): SetupMistake {
  reportCause(cause);
  return new SetupMistake(cause);
}
