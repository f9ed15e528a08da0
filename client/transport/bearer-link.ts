import { ApolloLink } from '@apollo/client/link';
import { Observable, type Subscription } from 'rxjs';
import type { Bearer } from './bearer.ts';

/**
 * Adds the token to a request. When the server refuses it, the token is renewed and the request sent again once, without
 * the screen noticing.
 */
export function bearerLink(bearer: Bearer): ApolloLink {
  return new ApolloLink(
    (operation, forward) =>
      new Observable((observer) => {
        let running: Subscription | undefined;
        const send = (token: string, again: boolean) => {
          if (observer.closed) return;
          operation.setContext({ headers: { ...operation.getContext().headers, authorization: `Bearer ${token}` } });
          let isOver = false;
          const refused = () => {
            isOver = true;
            running?.unsubscribe();
            bearer.renewed(token).then((next) => send(next, false), fail);
          };
          running = forward(operation).subscribe({
            next: (result) => (again && isUnauthenticated(result) ? refused() : observer.next(result)),
            error: (error) => (again && isUnauthenticated(error) ? refused() : observer.error(error)),
            complete: () => isOver || observer.complete(),
          });
        };
        const fail = (error: unknown) => observer.error(error);
        bearer.current().then((token) => send(token, true), fail);
        return () => running?.unsubscribe();
      }),
  );
}

function isUnauthenticated(result: unknown): boolean {
  const { statusCode, errors } = result as {
    statusCode?: number;
    errors?: readonly { extensions?: { code?: unknown } }[];
  };
  return statusCode === 401 || (errors?.some((error) => error.extensions?.code === 'UNAUTHENTICATED') ?? false);
}
