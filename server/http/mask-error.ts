import { randomUUID } from 'node:crypto';
import type { ApolloServerPlugin } from '@apollo/server';
import { unwrapResolverError } from '@apollo/server/errors';
import { type ExecutionResult, GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { IncomingContext } from '../kernel/context.ts';
import { AskerGone } from '../kernel/deadline.ts';
import { apiError } from '../kernel/errors.ts';
import type { Language } from '../kernel/language.ts';
import type { Log } from '../kernel/log.ts';

const ours = new Set(['UNAUTHENTICATED', 'FORBIDDEN', 'BAD_USER_INPUT', 'RATE_LIMITED']);
const aboutTheDocument = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'BAD_REQUEST',
]);

/**
 * Makes what may be sent of an error. Errors of our own keep their sentence, errors about the document their message.
 * Anything else is a bug or an outage: it is logged once with its cause, and the reader gets an incident id.
 */
export function maskError(
  formatted: GraphQLFormattedError,
  error: unknown,
  language: Language,
  log: Log,
): GraphQLFormattedError {
  const code = String(formatted.extensions?.code ?? '');
  const cause = unwrapResolverError(error);
  if (cause instanceof GraphQLError && (ours.has(code) || aboutTheDocument.has(code))) return withoutStack(formatted);
  if (aboutTheDocument.has(code)) return withoutStack(formatted);
  if (isAboutVariables(cause)) return { message: formatted.message, extensions: { code: 'BAD_USER_INPUT' } };
  const incidentId = randomUUID();
  const line = { err: cause, incidentId, path: formatted.path };
  if (cause instanceof AskerGone) log.info(line, 'whoever asked has left');
  else log.error(line, 'a request failed');
  const { message, extensions } = apiError('INTERNAL_SERVER_ERROR', language, { incidentId });
  return { message, path: formatted.path, extensions };
}

/** Of all that can be wrong with variables, Apollo Server does not know this one for the sender's mistake. */
function isAboutVariables(cause: unknown): boolean {
  return cause instanceof GraphQLError && cause.message.startsWith('Too many errors processing variables');
}

function withoutStack(formatted: GraphQLFormattedError): GraphQLFormattedError {
  const { stacktrace: _, ...extensions } = formatted.extensions ?? {};
  return { ...formatted, extensions };
}

/** A result with errors as it may be sent, from a document that ran without Apollo Server. */
export function maskedResult({ data, errors }: ExecutionResult, { language, log }: IncomingContext): object {
  const masked = errors!.map((error) => {
    const { locations: _, ...formatted } = error.toJSON();
    const code = error.extensions?.code ?? 'INTERNAL_SERVER_ERROR';
    return maskError({ ...formatted, extensions: { ...error.extensions, code } }, error, language, log);
  });
  return { errors: masked, data };
}

/** Puts every error of an answer through `maskError`, in the reader's language. */
export const maskedErrors: ApolloServerPlugin<IncomingContext> = {
  async requestDidStart() {
    return {
      async willSendResponse({ errors, response, contextValue }) {
        if (!errors || response.body.kind !== 'single') return;
        const result = response.body.singleResult;
        const { language, log } = contextValue;
        result.errors = result.errors?.map((formatted, index) => maskError(formatted, errors[index], language, log));
      },
    };
  },
};
