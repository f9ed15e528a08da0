import { ROOT_CONTEXT, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api';
import { setGlobalErrorHandler } from '@opentelemetry/core';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { defaultResource, detectResources, envDetector, resourceFromAttributes } from '@opentelemetry/resources';
import { BasicTracerProvider, BatchSpanProcessor } from '@opentelemetry/sdk-trace-base';
import { startDeadline } from '../kernel/deadline.ts';
import type { Log } from '../kernel/log.ts';
import { oncePerMinute } from '../kernel/once-per-minute.ts';
import type { RequestTrace } from './request-traces.ts';

/** What is sent of a request once it is answered. */
export interface AnsweredRequest extends RequestTrace {
  method: string;
  /** As the server knows it, without what stands in its place in an address. */
  route: string;
  status: number;
  until: number;
}

export interface Exporter {
  send(request: AnsweredRequest): void;
  close(): Promise<void>;
}

/** How long the last spans may take at a stop, in milliseconds. */
const goodbye = 2_000;

/**
 * Sends traces as the standard variables of OpenTelemetry say (`OTEL_…`), which the SDK reads for itself. Loaded only where they
 * are set.
 */
export function openExporter(databaseSystem: string, log: Log): Exporter {
  const isNews = oncePerMinute(() => new Date());
  setGlobalErrorHandler((error) => {
    const { code, name } = error as Error & { code?: unknown };
    if (isNews('traces')) log.warn({ code: code ?? name }, 'traces could not be sent');
  });
  const provider = new BasicTracerProvider({
    resource: defaultResource()
      .merge(resourceFromAttributes({ 'service.name': 'applaus' }))
      .merge(detectResources({ detectors: [envDetector] })),
    spanProcessors: [new BatchSpanProcessor(new OTLPTraceExporter())],
  });
  const tracer = provider.getTracer('applaus');
  return {
    send({ method, route, operation, status, from, until, statements }) {
      const span = tracer.startSpan(
        [method, route, operation].filter(Boolean).join(' '),
        {
          ...{ kind: SpanKind.SERVER, startTime: from },
          attributes: {
            ...{ 'http.request.method': method, 'http.route': route, 'http.response.status_code': status },
            ...(operation ? { 'graphql.operation.name': operation } : {}),
          },
        },
        ROOT_CONTEXT,
      );
      const inside = trace.setSpan(ROOT_CONTEXT, span);
      for (const { sql, ...times } of statements) {
        const attributes = { 'db.system.name': databaseSystem, 'db.query.text': sql };
        const [name = ''] = sql.split(' ', 1);
        tracer
          .startSpan(name, { kind: SpanKind.CLIENT, startTime: times.from, attributes }, inside)
          .end(times.until || until);
      }
      if (status >= 500) span.setStatus({ code: SpanStatusCode.ERROR });
      span.end(until);
    },
    async close() {
      const deadline = startDeadline(goodbye);
      await deadline.race(provider.shutdown()).catch(() => undefined);
      deadline.end();
    },
  };
}
