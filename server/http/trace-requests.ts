import type { FastifyInstance } from 'fastify';
import type { Exporter } from '../tracing/open-tracing.ts';
import type { requestTraces } from '../tracing/request-traces.ts';
import type { KnownDocument } from './documents.ts';

export interface Tracing {
  traces: ReturnType<typeof requestTraces>;
  exporter: Exporter;
}

/** Is called with the document that a request has sent. */
export type TraceDocument = (known: KnownDocument | undefined) => void;

/** Probes ask every few seconds, and say nothing. */
const untracedRoutes = new Set(['/livez', '/readyz']);
const graphql = '/graphql';

/**
 * Sends a trace of each request of this server: of GraphQL those with a document of the widget that has nothing to do with letters.
 * What a client writes itself (documents, addresses that nobody serves) is in no trace.
 */
export function traceRequests(
  http: FastifyInstance,
  { traces, exporter }: Tracing,
  letterFields: string[],
): TraceDocument {
  const isOfLetters = new RegExp(`\\b(${letterFields.join('|')})\\b`);
  const traced = new WeakMap<object, ReturnType<typeof traces.begin>>();
  http.addHook('onRequest', (request, _, done) => {
    traced.set(request, traces.begin(done));
  });
  http.addHook('onResponse', async (request, { statusCode }) => {
    const trace = traced.get(request);
    const route = request.routeOptions.url;
    if (!trace || !route || untracedRoutes.has(route)) return;
    if (route === graphql && trace.operation === null) return;
    exporter.send({ ...trace, method: request.method, route, status: statusCode, until: traces.now() });
  });
  return (known) => {
    const trace = traces.current();
    if (!trace || !known?.name || known.operation === 'subscription' || isOfLetters.test(known.text)) return;
    trace.operation = known.name;
  };
}
