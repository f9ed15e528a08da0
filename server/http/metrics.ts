import { createServer } from 'node:http';
import { collectDefaultMetrics, register } from 'prom-client';

/** Prometheus metrics on a port of their own, so that they are never public by accident; the result stops it. */
export async function startMetrics(port: number | null): Promise<() => Promise<void>> {
  if (port === null) return async () => undefined;
  collectDefaultMetrics({ prefix: 'applaus_' });
  const server = createServer(async (_, response) => {
    response.setHeader('content-type', register.contentType);
    response.end(await register.metrics());
  });
  await new Promise<void>((resolve) => server.listen(port, resolve));
  return () => new Promise((resolve) => server.close(() => resolve()));
}
