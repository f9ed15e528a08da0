import { ApolloLink } from '@apollo/client/link';
import { Observable, type Subscription } from 'rxjs';
import { type Bearer, claimsOf } from './bearer.ts';
import { reportCause } from './setup-mistake.ts';

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
            next: (result) => {
              if (again && isUnauthenticated(result)) return refused();
              reportRefusal(result, token);
              observer.next(result);
            },
            error: (error) => {
              if (again && isUnauthenticated(error)) return refused();
              reportRefusal(error, token);
              observer.error(error);
            },
            complete: () => isOver || observer.complete(),
          });
        };
        const fail = (error: unknown) => observer.error(error);
        bearer.current().then((token) => send(token, true), fail);
        return () => running?.unsubscribe();
      }),
  );
}

/** A token that was fetched just now and refused is a mistake of the set-up, of which the server says what it expected. */
function reportRefusal(result: unknown, token: string): void {
  const { errors } = result as { errors?: readonly { extensions?: { reason?: unknown } }[] };
  const reason = Array.isArray(errors) ? errors[0]?.extensions?.reason : undefined;
  if (typeof reason !== 'string') return;
  const { iss, aud, exp } = claimsOf(token);
  reportCause(`the server refused the token: ${reason}. The token has ${JSON.stringify({ iss, aud, exp })}.`);
}

function isUnauthenticated(result: unknown): boolean {
  const { statusCode, errors } = result as {
    statusCode?: number;
    errors?: readonly { extensions?: { code?: unknown } }[];
  };
  return statusCode === 401 || (errors?.some((error) => error.extensions?.code === 'UNAUTHENTICATED') ?? false);
}
