import { ApolloLink } from '@apollo/client/link';
import { isMutationOperation } from '@apollo/client/utilities';
import { tap } from 'rxjs';

const FRESH_MS = 5_000;

/** Whoever just wrote something must see it: for some seconds their reads go past the server's page cache. */
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
