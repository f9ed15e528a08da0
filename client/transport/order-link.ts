import { ApolloLink } from '@apollo/client/link';
import { concatMap, finalize, from, type Observable } from 'rxjs';

/**
 * Sends mutations with the same `order` in their context one after another, so that of two quick presses the last one
 * wins.
 */
export function orderLink(): ApolloLink {
  const last = new Map<string, Promise<void>>();
  return new ApolloLink((operation, forward) => {
    const { order } = operation.getContext() as { order?: string };
    if (!order) return forward(operation);
    const before = last.get(order) ?? Promise.resolve();
    const { promise, resolve } = deferred();
    last.set(order, promise);
    return from(before).pipe(
      concatMap(() => forward(operation) as Observable<ApolloLink.Result>),
      finalize(() => {
        resolve();
        if (last.get(order) === promise) last.delete(order);
      }),
    );
  });
}

function deferred(): { promise: Promise<void>; resolve: () => void } {
  let resolve = () => {};
  const promise = new Promise<void>((done) => {
    resolve = done;
  });
  return { promise, resolve };
}
