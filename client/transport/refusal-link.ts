import { ApolloLink } from '@apollo/client/link';
import { catchError, throwError } from 'rxjs';

/** An error of the server where it ran no operation, with its status and what it says in the shape of GraphQL. */
export interface ServerRefusal {
  statusCode?: number;
  errors?: readonly { message?: string; extensions?: Record<string, unknown> }[];
}

/**
 * Reads what the server says with a status above 299, which Apollo leaves as a text: by its `errors` everybody after this
 * link tells a login that is nobody's from one that has ended.
 */
export function refusalLink(): ApolloLink {
  return new ApolloLink((operation, forward) =>
    forward(operation).pipe(catchError((error: unknown) => throwError(() => withErrors(error)))),
  );
}

function withErrors(error: unknown): unknown {
  const { bodyText } = (error ?? {}) as { bodyText?: unknown };
  if (typeof bodyText !== 'string') return error;
  const errors = errorsIn(bodyText);
  return Array.isArray(errors) ? Object.assign(error as Error, { errors }) : error;
}

/** A proxy in between answers with a page of its own. */
function errorsIn(bodyText: string): unknown {
  try {
    return (JSON.parse(bodyText) as { errors?: unknown } | null)?.errors;
  } catch {
    return undefined;
  }
}
