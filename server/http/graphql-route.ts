import type { ServerResponse } from 'node:http';
import { type ApolloServer, HeaderMap } from '@apollo/server';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { Authenticate } from '../identity/authenticate.ts';
import { TokenRefused } from '../identity/token-refused.ts';
import type { IncomingContext } from '../kernel/context.ts';
import { type Language, languageOf } from '../kernel/language.ts';
import type { Viewer } from '../kernel/viewer.ts';
import { addVary } from './add-vary.ts';
import type { Admission } from './admission/admission.ts';
import type { OperationType } from './admission/under-way.ts';
import type { RunCompiled } from './compiled-documents.ts';
import type { Documents, KnownDocument } from './documents.ts';
import { notMigrated } from './health.ts';
import { lentBytes } from './lent-bytes.ts';
import { packedAnswer } from './packed-answer.ts';
import { type Answer, type PageCache, pageKey } from './page-cache.ts';
import type { PageSources } from './page-sources.ts';
import { json, refuse, refuseToken } from './refuse.ts';
import type { Streams } from './streams/streams.ts';
import { isSubscription } from './streams/subscription-documents.ts';
import type { TraceDocument } from './trace-requests.ts';

export interface GraphqlRouteOptions {
  apollo: ApolloServer<IncomingContext>;
  schema: GraphQLSchema;
  documents: Documents;
  compiled: RunCompiled;
  openDocuments: boolean;
  pages: PageCache;
  pageSources: PageSources;
  streams: Streams;
  admission: Admission;
  authenticate: Authenticate;
  /** False until the database has all that this version needs. */
  isMigrated: () => Promise<boolean>;
  /** Null where nothing is traced. */
  traceDocument: TraceDocument | null;
  contextFor: (viewer: Viewer | null, language: Language, isWanted: () => boolean) => IncomingContext;
}

interface Body {
  documentId?: unknown;
  query?: unknown;
  variables?: Record<string, unknown> | null;
  operationName?: string | null;
}

/** `POST /graphql`: queries, mutations and, as multipart answers, subscriptions. */
export function graphqlRoute(app: FastifyInstance, options: GraphqlRouteOptions): void {
  app.post('/graphql', (request: FastifyRequest, reply: FastifyReply) => admit(options, request, reply));
  app.get('/graphql', (_, reply) => refuse(reply.header('allow', 'POST'), 405, onlyPost));
}

/** Not `async`, and nothing waits for it: what is let in is answered as if nobody had counted it. */
function admit(options: GraphqlRouteOptions, request: FastifyRequest, reply: FastifyReply): unknown {
  const { admission } = options;
  const asked = askedOf(options, request);
  if (!admission.enter(asked.type, request.raw, reply.raw)) return reply.hijack();
  const answered = answer(options, asked, request, reply);
  const leave = () => admission.leave(asked.type);
  // A stream is answered for as long as a page is looked at.
  if (asked.type === 'subscription') leave();
  else answered.then(leave, leave);
  return answered;
}

async function answer(
  options: GraphqlRouteOptions,
  { body, known, text }: Asked,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<unknown> {
  if (!(await options.isMigrated())) return refuse(reply.header('retry-after', '10'), 503, notReady);
  const language = languageOf(request.headers['accept-language']);
  options.traceDocument?.(known);
  if (text === null) return refuse(reply, 400, unknownDocument);
  const authenticated = await options.authenticate(request.headers.authorization);
  if (authenticated instanceof TokenRefused) return refuseToken(reply, authenticated, language);
  const context = options.contextFor(authenticated?.viewer ?? null, language, () => !reply.raw.destroyed);
  const operation = operationOf(text, body);
  if (known ? known.operation === 'subscription' : isSubscription(operation)) {
    if (!known && !wantsStream(request)) return refuse(reply, 406, onlyStreams);
    return options.streams.open(reply, operation, context, authenticated);
  }
  // Whoever changes something is answered before all others hear of it.
  if (known?.operation !== 'query') context.events.answerFirst(sent(reply.raw));
  const execution = async (): Promise<Answer> => {
    const compiled = known ? await options.compiled(known, operation, context) : null;
    return compiled ?? execute(options.apollo, request, operation, context);
  };
  if (!authenticated) return send(reply, await execution());
  const { personId } = authenticated.viewer;
  if (mayChange(known, text))
    return send(reply, await execution().finally(() => options.pageSources.wrote(personId, text)));
  if (asksForFresh(request)) return send(reply, await execution());
  const run = (isCached: boolean) => {
    chooseSources(context, options.pageSources.sourcesFor(personId, isCached));
    return execution();
  };
  const key = pageKey(known, language, body);
  return key ? sendShared(request, reply, await options.pages.through(key, run)) : send(reply, await run(false));
}

function chooseSources(context: IncomingContext, { pages, firstPages }: ReturnType<PageSources['sourcesFor']>): void {
  context.pages = pages;
  context.firstPages = firstPages;
}

/** Of text that is not known it is enough that it names a change. */
function mayChange(known: KnownDocument | undefined, text: string): boolean {
  return known ? known.operation === 'mutation' : text.includes('mutation');
}

/** Whoever has just written something asks so: nothing that is cached or a moment old. */
function asksForFresh({ headers }: FastifyRequest): boolean {
  return headers['cache-control'] === 'no-cache';
}

/** Of one viewer's answer the length would say something about what is in it; what all read is sent as small as it gets. */
async function sendShared(request: FastifyRequest, reply: FastifyReply, answer: Answer): Promise<unknown> {
  const packed = await packedAnswer(answer, request.headers['accept-encoding']);
  addVary(reply, 'accept-encoding');
  if (packed.coding) reply.header('content-encoding', packed.coding);
  return send(reply, packed);
}

function send(reply: FastifyReply, { status, content, encoding }: Answer): FastifyReply {
  return reply
    .code(status)
    .header('content-type', json)
    .send(lentBytes(content, encoding, reply.raw));
}

/** A client that can read a subscription as a multipart answer says so (Apollo's multipart subscription protocol 1.0). */
function wantsStream(request: FastifyRequest): boolean {
  return (request.headers.accept ?? '').includes('subscriptionSpec');
}

/** Once all of an answer has been handed to the operating system, or its reader is gone. */
function sent(response: ServerResponse): Promise<void> {
  return new Promise((resolve) => response.once('finish', resolve).once('close', resolve));
}

interface Asked {
  body: Body;
  known: KnownDocument | undefined;
  text: string | null;
  /** Of a document that is not known, what it begins with. */
  type: OperationType;
}

/** Text that is not among the known documents is taken only where that is configured. */
function askedOf({ documents, openDocuments }: GraphqlRouteOptions, request: FastifyRequest): Asked {
  const body = (request.body ?? {}) as Body;
  const known = typeof body.documentId === 'string' ? documents.get(body.documentId) : undefined;
  if (known) return { body, known, text: known.text, type: known.operation };
  const text = openDocuments && typeof body.query === 'string' ? body.query : null;
  const type = wantsStream(request) ? 'subscription' : /^\s*mutation\b/.test(text ?? '') ? 'mutation' : 'query';
  return { body, known, text, type };
}

function operationOf(query: string, { variables, operationName }: Body) {
  return { query, variables: variables ?? {}, ...(operationName ? { operationName } : {}) };
}

async function execute(
  apollo: ApolloServer<IncomingContext>,
  request: FastifyRequest,
  operation: object,
  context: IncomingContext,
): Promise<Answer> {
  const headers = new HeaderMap([['content-type', request.headers['content-type'] ?? '']]);
  const response = await apollo.executeHTTPGraphQLRequest({
    httpGraphQLRequest: { method: 'POST', headers, search: '', body: operation },
    context: async () => context,
  });
  if (response.body.kind !== 'complete') throw new Error('incremental delivery is not offered');
  const content = response.body.string;
  return { status: response.status ?? 200, content, encoding: 'utf8', whole: !content.startsWith('{"errors"') };
}

const notReady = {
  message: `Applaus is not ready: ${notMigrated}`,
  extensions: { code: 'NOT_READY', reason: notMigrated },
};
const unknownDocument = {
  message: 'This document is not known here. The widget and the server may be of different versions: reload the page.',
  extensions: { code: 'DOCUMENT_NOT_FOUND' },
};
const onlyStreams = {
  message: 'A subscription is answered by a stream: accept multipart/mixed;subscriptionSpec=1.0.',
  extensions: { code: 'BAD_REQUEST' },
};
const onlyPost = { message: 'Send operations by POST.', extensions: { code: 'BAD_REQUEST' } };
