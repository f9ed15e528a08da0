import { once } from 'node:events';
import { createServer } from 'node:http';
import { collectDefaultMetrics, register } from 'prom-client';
import { listenOn } from '../kernel/listen-on.ts';
import { type Measured, measuredTexts } from './measured.ts';

/**
 * What is open in the process. In quiet hours that is the one connection on which a letter waits, with its time, for as long as
 * metrics are stored.
 */
const ofOpenThings = ['process_open_fds', ...['handles', 'resources', 'requests'].flatMap(active)];

function active(things: string): string[] {
  return [`nodejs_active_${things}`, `nodejs_active_${things}_total`];
}

/** Prometheus metrics on a port of their own, so that they are never public by accident; the result stops it. */
export async function startMetrics(port: number | null, measured: Measured): Promise<() => Promise<void>> {
  if (port === null) return async () => undefined;
  collectDefaultMetrics({ prefix: 'applaus_' });
  for (const name of ofOpenThings) register.removeSingleMetric(`applaus_${name}`);
  const measure = measuredTexts(measured);
  const server = createServer(async (_, response) => {
    const texts = [await register.metrics(), await measure()];
    response.setHeader('content-type', register.contentType);
    response.end(texts.join('\n'));
  });
  await listenOn('METRICS_PORT', port, () => once(server.listen(port), 'listening'));
  return () => new Promise((resolve) => server.close(() => resolve()));
}
