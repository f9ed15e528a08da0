import type { FastifyReply, FastifyRequest } from 'fastify';
import {
  type DocumentNode,
  type ExecutionResult,
  type GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  parse,
  specifiedRules,
  subscribe,
  validate,
} from 'graphql';
import { type Authenticate, isViewer } from '../identity/authenticate.ts';
import type { IncomingContext } from '../kernel/context.ts';
import { documentLimits, maxTokens } from './limits.ts';
import { maskError } from './mask-error.ts';
import { writeStream } from './write-stream.ts';

/** The token that lets a viewer follow a stream, and how long it is valid, in milliseconds since 1970. */
export interface Pass {
  authorization: string | undefined;
  until: number;
}

export interface Streams {
  open(reply: FastifyReply, operation: Operation, context: IncomingContext, pass: Pass): Promise<unknown>;
  /** Ends all streams; browsers then connect to another process. */
  close(): void;
}

interface Operation {
  query: string;
  variables?: Record<string, unknown>;
  operationName?: string | null;
}

/** A client that can read a subscription as a multipart answer says so (Apollo's multipart subscription protocol 1.0). */
export function wantsStream(request: FastifyRequest): boolean {
  return (request.headers.accept ?? '').includes('subscriptionSpec');
}

/**
 * Whether the operation is a subscription. False for a document that cannot be parsed, which running it as a query then
 * reports.
 */
export function isSubscription({ query, operationName }: Operation): boolean {
  if (!query.includes('subscription')) return false;
  const document = parsed(query);
  return document !== null && getOperationAST(document, operationName)?.operation === 'subscription';
}

/** Live events as parts of one long answer: plain HTTP, so that they pass corporate proxies. */
export function createStreams(schema: GraphQLSchema, authenticate: Authenticate): Streams {
  const closers = new Set<() => void>();
  return {
    async open(reply, operation, context, { authorization, until }) {
      const events = await start(schema, operation, context);
      if (!(Symbol.asyncIterator in events)) return reply.code(events.status).send({ errors: events.errors });
      const close = writeStream(reply, events, {
        stillAllowed: async () => isViewer(await authenticate(authorization)),
        lasts: until - context.now().getTime(),
        onErrors: (errors) => void masked(errors, context),
        onEnd: () => closers.delete(close),
      });
      closers.add(close);
      return reply;
    },
    close() {
      for (const close of closers) close();
    },
  };
}

async function start(
  schema: GraphQLSchema,
  { query, variables, operationName }: Operation,
  context: IncomingContext,
): Promise<AsyncGenerator<ExecutionResult> | { status: number; errors: unknown }> {
  const document = parsed(query)!;
  const errors = validate(schema, document, [...specifiedRules, ...documentLimits()]);
  if (errors.length > 0) return { status: 400, errors: errors.map(unacceptable) };
  const result = await subscribe({ schema, document, variableValues: variables, operationName, contextValue: context });
  if (Symbol.asyncIterator in result) return result;
  return { status: 200, errors: masked(result.errors ?? [], context) };
}

function parsed(query: string): DocumentNode | null {
  try {
    return parse(query, { maxTokens });
  } catch {
    return null;
  }
}

function unacceptable({ message, locations }: GraphQLError) {
  return { message, locations, extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } };
}

function masked(errors: readonly GraphQLError[], { language, log }: IncomingContext) {
  return errors.map((error) => maskError(error.toJSON(), error, language, log));
}
