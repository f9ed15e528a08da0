import { ApolloLink } from '@apollo/client/link';
import { Observable, type Subscription } from 'rxjs';
import { type Bearer, claimsOf } from './bearer.ts';
import type { ServerRefusal } from './refusal-link.ts';
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
        const send = (token: string, mayRenew: boolean) => {
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
              if (mayRenew && isUnauthenticated(result)) return refused();
              reportRefusal(result, token);
              observer.next(result);
            },
            error: (error) => {
              if (mayRenew && isUnauthenticated(error)) return refused();
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

/** Where even a token that was fetched just now leads to nobody, the server says why and what it expected. */
function reportRefusal(result: unknown, token: string): void {
  const { code, reason } = (result as ServerRefusal).errors?.[0]?.extensions ?? {};
  if (typeof reason !== 'string') return;
  const { iss, aud, sub, exp } = claimsOf(token);
  reportCause(`the server refused (${code}): ${reason}.`, ` The token has ${JSON.stringify({ iss, aud, sub, exp })}.`);
}

/** A new token mends nothing where the server knows whose it is: a login that is nobody's, or somebody's who has left. */
function isUnauthenticated(result: unknown): boolean {
  const { statusCode, errors } = result as ServerRefusal;
  if (!errors) return statusCode === 401;
  return errors.some(({ extensions }) => extensions?.code === 'UNAUTHENTICATED');
}
