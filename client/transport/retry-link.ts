import { RetryLink } from '@apollo/client/link/retry';
import { isQueryOperation } from '@apollo/client/utilities';
import { NotSignedIn } from './bearer.ts';
import type { ServerRefusal } from './refusal-link.ts';
import { SetupMistake } from './setup-mistake.ts';

const DELAY_MS = { initial: 600, max: 5_000 };

/**
 * Retries a query twice, after growing delays, when no answer came or the server failed. What the server did not begin is
 * sent again when it says, mutations too, and not by everybody at the same moment.
 */
export function retryLink(): RetryLink {
  return new RetryLink({
    delay: (count, _, error) => {
      const seconds = retryAfter(error);
      if (seconds !== null) return seconds * 1000 * (1 + Math.random() / 2);
      return Math.random() * Math.min(DELAY_MS.max, DELAY_MS.initial * 2 ** count);
    },
    attempts: (count, operation, error) =>
      count < 3 &&
      navigator.onLine !== false &&
      (retryAfter(error) !== null || (isQueryOperation(operation.query) && isPassing(error))),
  });
}

/** Seconds, where the server could not look up the key of the token, or had too much to do. */
function retryAfter(error: unknown): number | null {
  const { code, retryAfter: seconds } = (error as ServerRefusal).errors?.[0]?.extensions ?? {};
  return code === 'IDENTITY_PROVIDER_UNREACHABLE' || code === 'OVERLOADED' ? Number(seconds ?? 5) : null;
}

function isPassing(error: unknown): boolean {
  if (error instanceof NotSignedIn || error instanceof SetupMistake) return false;
  const { statusCode } = error as { statusCode?: number };
  return statusCode === undefined || statusCode === 502 || statusCode === 503 || statusCode === 504;
}
