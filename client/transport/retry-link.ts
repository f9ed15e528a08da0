import { RetryLink } from '@apollo/client/link/retry';
import { isQueryOperation } from '@apollo/client/utilities';
import { NotSignedIn } from './bearer.ts';
import { SetupMistake } from './setup-mistake.ts';

/** Retries a query twice, after growing delays, when no answer came or the server failed. */
export function retryLink(): RetryLink {
  return new RetryLink({
    delay: { initial: 600, max: 5_000, jitter: true },
    attempts: {
      max: 3,
      retryIf: (error, operation) =>
        isQueryOperation(operation.query) && navigator.onLine !== false && isPassing(error),
    },
  });
}

function isPassing(error: unknown): boolean {
  if (error instanceof NotSignedIn || error instanceof SetupMistake) return false;
  const { statusCode } = error as { statusCode?: number };
  return statusCode === undefined || statusCode === 502 || statusCode === 503 || statusCode === 504;
}
