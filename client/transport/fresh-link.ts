import { ApolloLink } from '@apollo/client/link';
import { isMutationOperation } from '@apollo/client/utilities';
import { tap } from 'rxjs';

const FRESH_MS = 5_000;

/** Sends `no-cache` for some seconds after a mutation, so that viewers see what they have just written. */
export function freshLink(now: () => number = () => performance.now()): ApolloLink {
  let freshUntil = Number.NEGATIVE_INFINITY;
  return new ApolloLink((operation, forward) => {
    if (isMutationOperation(operation.query)) {
      return forward(operation).pipe(
        tap({
          finalize: () => {
            freshUntil = now() + FRESH_MS;
          },
        }),
      );
    }
    if (now() < freshUntil) {
      operation.setContext({ headers: { ...operation.getContext().headers, 'cache-control': 'no-cache' } });
    }
    return forward(operation);
  });
}
