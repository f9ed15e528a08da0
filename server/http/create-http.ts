import cors from '@fastify/cors';
import fastify, { type FastifyBaseLogger, type FastifyInstance, LogController } from 'fastify';
import { oncePerMinute } from '../kernel/once-per-minute.ts';
import type { Admission } from './admission/admission.ts';
import { embed } from './embed.ts';
import { failures } from './failures.ts';
import { serverFactory } from './server-factory.ts';
import { closeInTime } from './shutdown.ts';

interface HttpOptions {
  logger: FastifyBaseLogger;
  /** Whose pages may send requests. */
  origins: string[];
  embedFolder: string;
  admission: Admission;
  now: () => Date;
}

/** Fastify without its own request log, and with failures that show nothing of their cause. */
export async function createHttp({
  logger,
  origins,
  embedFolder,
  admission,
  now,
}: HttpOptions): Promise<FastifyInstance> {
  const http = fastify({
    loggerInstance: logger,
    serverFactory: serverFactory(admission),
    bodyLimit: 100_000,
    logController: new LogController({ disableRequestLogging: true }),
    forceCloseConnections: 'idle',
  });
  const isNews = oncePerMinute(now);
  http.addHook('onRequest', async ({ headers }) => {
    const { origin, host } = headers;
    if (!origin || origins.includes(origin) || origin.endsWith(`://${host}`)) return;
    if (isNews(origin.slice(0, 200)))
      logger.warn({ origin: origin.slice(0, 200) }, 'an origin is not in ALLOWED_ORIGINS');
  });
  await http.register(cors, {
    origin: origins,
    methods: ['POST', 'GET'],
    allowedHeaders: ['authorization', 'content-type', 'accept-language', 'cache-control'],
    maxAge: 600,
  });
  failures(http);
  closeInTime(http);
  await embed(http, embedFolder);
  return http;
}
