/**
 * The page and the server do not fit together: nothing that a reader can mend. `message` is for developers and says what
 * was expected.
 */
export class SetupMistake extends Error {
  override name = 'SetupMistake';
}

const QUIET_MS = 60_000;
const saidAt = new Map<string, number>();

/** Tells developers of a cause in the console, once a minute: a page asks for many things, and all fail alike. */
export function reportCause(cause: string, now = performance.now()): void {
  if (now - (saidAt.get(cause) ?? Number.NEGATIVE_INFINITY) < QUIET_MS) return;
  saidAt.set(cause, now);
  console.error(`Applaus: ${cause}`);
}

/** Reports the cause, and makes the error for the screen of it. */
export function setupMistake(cause: string): SetupMistake {
  reportCause(cause);
  return new SetupMistake(cause);
}
