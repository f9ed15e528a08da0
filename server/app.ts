import cors from '@fastify/cors';
import fastify, { type FastifyBaseLogger, type FastifyInstance, LogController } from 'fastify';
import { capabilities } from './capabilities.ts';
import type { Config } from './config.ts';
import { demo } from './demo/demo.ts';
import { compiledQueries } from './http/compiled-queries.ts';
import { createApollo } from './http/create-apollo.ts';
import { type Documents, readDocuments } from './http/documents.ts';
import { embed } from './http/embed.ts';
import { endInTime } from './http/end-in-time.ts';
import { failures } from './http/failures.ts';
import { graphqlRoute } from './http/graphql-route.ts';
import { health } from './http/health.ts';
import { landing } from './http/landing.ts';
import { createMutationLimiter } from './http/mutation-limiter.ts';
import { createPageCache } from './http/page-cache.ts';
import { serverBesides } from './http/server-besides.ts';
import { createStreams } from './http/streams.ts';
import { createAuthenticate } from './identity/authenticate.ts';
import { noticesOf } from './kernel/capability.ts';
import type { Context, RequestContext } from './kernel/context.ts';
import type { Database } from './kernel/database.ts';
import type { Events } from './kernel/events.ts';
import type { Mailer } from './kernel/mailer.ts';
import type { Node } from './kernel/node.ts';
import { parseNodeId } from './kernel/node-id.ts';
import type { Settings } from './kernel/settings.ts';
import type { Handler } from './letterbox/handler.ts';
import { paths } from './paths.ts';
import { followPeople } from './people/follow-people.ts';
import { createSchema } from './schema.ts';

export interface AppParts {
  config: Config;
  db: Database;
  events: Events;
  logger: FastifyBaseLogger;
  clock?: () => Date;
  mail?: Mailer | null;
  /** What answers below `/letterbox/`; null where the letterbox is a process of its own. */
  letterbox?: Handler | null;
  /** Instead of those of `schema/documents.json`. */
  documents?: Documents;
}

export interface App {
  http: FastifyInstance;
  context: Context;
  /** `/readyz` says no from here on, and live streams end. */
  drain: () => void;
}

/** Puts the house together; nothing listens yet. */
export async function createApp({
  config,
  db,
  events,
  logger,
  clock = () => new Date(),
  mail = null,
  letterbox = null,
  documents,
}: AppParts): Promise<App> {
  const settings = settingsOf(config);
  const notices = noticesOf(capabilities);
  const context: Context = { db, events, settings, notices, log: logger, mail, now: clock };
  const demonstration = config.demo ? demo(config) : null;
  const authenticate = createAuthenticate(context, [
    ...config.issuers,
    ...(demonstration ? [demonstration.issuer] : []),
  ]);
  followPeople(context, authenticate.forget);

  const schema = createSchema();
  const limiter = createMutationLimiter(config.redisUrl);
  const streams = createStreams(schema, authenticate);
  const http = fastify({
    loggerInstance: logger,
    serverFactory: serverBesides(letterbox),
    bodyLimit: 100_000,
    logController: new LogController({ disableRequestLogging: true }),
    forceCloseConnections: 'idle',
  });
  await http.register(cors, {
    origin: [...config.allowedOrigins, ...(demonstration?.origins ?? [])],
    methods: ['POST', 'GET'],
    allowedHeaders: ['authorization', 'content-type', 'accept-language', 'cache-control'],
    maxAge: 600,
  });
  failures(http);
  http.addHook('onClose', () => limiter.close());
  endInTime(http);
  let draining = false;
  health(http, db, () => draining);
  await embed(http, paths.embed);
  graphqlRoute(http, {
    apollo: await createApollo(schema, config.openDocuments, limiter),
    schema,
    documents:
      documents ??
      readDocuments(
        paths.documents,
        schema,
        capabilities.flatMap((each) => each.sharedFields ?? []),
      ),
    compiled: compiledQueries(schema),
    openDocuments: config.openDocuments,
    pages: createPageCache(events),
    streams,
    authenticate,
    contextFor: (viewer, language) =>
      ({
        db,
        events,
        settings,
        notices,
        log: logger,
        mail,
        now: clock,
        viewer,
        language,
        countWaiting,
        readNode,
      }) as RequestContext,
  });
  if (demonstration) demonstration.routes(http, context);
  else landing(http);
  return {
    http,
    context,
    drain() {
      draining = true;
      streams.close();
    },
  };
}

/** In the demo, the page that holds the widget is our own. */
function settingsOf({ timeZone, smtpUrl, intranetUrl, demo, publicUrl, capabilities }: Config): Settings {
  return {
    ...capabilities,
    timeZone,
    mailConfigured: smtpUrl !== null,
    intranetUrl: intranetUrl ?? (demo ? `${publicUrl}/` : null),
  };
}

const nodeReaders = new Map(capabilities.flatMap(({ nodes }) => Object.entries(nodes ?? {})));

async function readNode(context: RequestContext, id: string): Promise<Node | null> {
  const parsed = parseNodeId(id);
  return parsed ? ((await nodeReaders.get(parsed.type)?.(context, parsed.uuid)) ?? null) : null;
}

async function countWaiting(context: RequestContext): Promise<number> {
  const counts = await Promise.all(capabilities.map((capability) => capability.waiting?.(context) ?? 0));
  return counts.reduce((sum, count) => sum + count, 0);
}
