import { RetryLink } from '@apollo/client/link/retry';
import { isQueryOperation } from '@apollo/client/utilities';
import { NotSignedIn } from './bearer.ts';

/** Reads that got no answer, or one from a server in trouble, are tried again twice, a little later each time. */
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
  if (error instanceof NotSignedIn) return false;
  const { statusCode } = error as { statusCode?: number };
  return statusCode === undefined || statusCode === 502 || statusCode === 503 || statusCode === 504;
}
