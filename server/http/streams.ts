import type { FastifyReply, FastifyRequest } from 'fastify';
import {
  type ExecutionResult,
  type GraphQLSchema,
  getOperationAST,
  parse,
  specifiedRules,
  subscribe,
  validate,
} from 'graphql';
import type { Authenticate } from '../identity/authenticate.ts';
import type { RequestContext } from '../kernel/context.ts';
import { documentLimits, maxTokens } from './limits.ts';
import { maskError } from './mask-error.ts';

export interface Streams {
  open(
    reply: FastifyReply,
    operation: Operation,
    context: RequestContext,
    authorization: string | undefined,
  ): Promise<unknown>;
  /** Ends all streams: their readers come back to another process. */
  close(): void;
}

interface Operation {
  query: string;
  variables?: Record<string, unknown>;
  operationName?: string | null;
}

/** Tells a proxy and the reader that the stream lives, every so many milliseconds. */
const heartbeat = 10_000;
const boundary = 'graphql';

/** A client that can read a subscription as a multipart answer says so (Apollo's multipart subscription protocol 1.0). */
export function wantsStream(request: FastifyRequest): boolean {
  return (request.headers.accept ?? '').includes('subscriptionSpec');
}

/** Live events as parts of one long answer: plain HTTP, so that they pass corporate proxies. */
export function createStreams(schema: GraphQLSchema, authenticate: Authenticate): Streams {
  const closers = new Set<() => void>();
  return {
    async open(reply, operation, context, authorization) {
      const events = await start(schema, operation, context);
      if (!(Symbol.asyncIterator in events)) return reply.code(400).send(events);
      const iterator = events[Symbol.asyncIterator]();
      const stillAllowed = async () => (await authenticate(authorization)) !== null;
      const close = write(reply, iterator, context, stillAllowed, () => closers.delete(close));
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
  context: RequestContext,
): Promise<AsyncGenerator<ExecutionResult> | ExecutionResult> {
  const document = parse(query, { maxTokens });
  const errors = validate(schema, document, [...specifiedRules, ...documentLimits()]);
  if (errors.length > 0) return { errors };
  if (getOperationAST(document, operationName)?.operation !== 'subscription') return { errors: [] };
  const result = await subscribe({ schema, document, variableValues: variables, operationName, contextValue: context });
  if (Symbol.asyncIterator in result) return result;
  return { errors: masked(result, context) as never };
}

/** The next boundary goes out right behind each part: a reader shows a part only once it has seen where it ends. */
function write(
  reply: FastifyReply,
  events: AsyncIterator<ExecutionResult>,
  context: RequestContext,
  stillAllowed: () => Promise<boolean>,
  onEnd: () => void,
): () => void {
  const { raw } = reply;
  reply.hijack();
  raw.writeHead(200, {
    ...(reply.getHeaders() as Record<string, string>),
    'content-type': `multipart/mixed;boundary="${boundary}";subscriptionSpec=1.0`,
    'cache-control': 'no-store',
    'x-accel-buffering': 'no',
  });
  const part = (content: object) =>
    void raw.write(
      `\r\ncontent-type: application/json; charset=utf-8\r\n\r\n${JSON.stringify(content)}\r\n--${boundary}`,
    );
  raw.write(`--${boundary}`);
  part({});
  const close = () => {
    clearInterval(timer);
    onEnd();
    void events.return?.();
    raw.end('--\r\n');
  };
  const timer = setInterval(() => {
    stillAllowed().then((allowed) => (allowed ? part({}) : close()), close);
  }, heartbeat);
  raw.on('close', close);
  void pass(events, context, part).finally(close);
  return close;
}

/** A story that is gone again before it could be told is passed over. */
async function pass(events: AsyncIterator<ExecutionResult>, context: RequestContext, part: (content: object) => void) {
  for (let next = await events.next(); !next.done; next = await events.next()) {
    const { data } = next.value;
    if (data) part({ payload: { data } });
    else masked(next.value, context);
  }
}

function masked({ errors }: ExecutionResult, { language, log }: RequestContext) {
  return errors?.map((error) => maskError(error.toJSON(), error, language, log));
}
