import type { FastifyBaseLogger, FastifyInstance } from 'fastify';
import type { Config } from './config.ts';
import { demo } from './demo/demo.ts';
import { createAdmission } from './http/admission/admission.ts';
import { shedding } from './http/admission/shed.ts';
import { compiledDocuments } from './http/compiled-documents.ts';
import { createApollo } from './http/create-apollo.ts';
import { createHttp } from './http/create-http.ts';
import { type Documents, readDocuments } from './http/documents.ts';
import { type GraphqlRouteOptions, graphqlRoute } from './http/graphql-route.ts';
import { health } from './http/health.ts';
import { landing } from './http/landing.ts';
import { changeCounter } from './http/limited-mutations.ts';
import { createMutationLimiter } from './http/mutation-limiter.ts';
import { createPageCache } from './http/page-cache.ts';
import { createPageSources } from './http/page-sources.ts';
import { createStreams } from './http/streams/streams.ts';
import { type Tracing, traceRequests } from './http/trace-requests.ts';
import { createAuthenticate } from './identity/authenticate.ts';
import type { Context, IncomingContext } from './kernel/context.ts';
import type { Database } from './kernel/database.ts';
import type { Events } from './kernel/events.ts';
import type { Language } from './kernel/language.ts';
import type { Mailer } from './kernel/mailer.ts';
import { isMigrated } from './kernel/migrated.ts';
import type { Replica } from './kernel/replica/replica.ts';
import type { ServerSettings } from './kernel/settings.ts';
import type { Viewer } from './kernel/viewer.ts';
import {
  annotations,
  answers,
  countWaiting,
  immutableTypes,
  letterFields,
  notices,
  readNode,
  sharedFields,
  topicsThatChangePages,
} from './manifests.ts';
import { paths } from './paths.ts';
import { followPeople } from './people/follow-people.ts';
import { createSchema } from './schema.ts';

export interface AppOptions {
  config: Config;
  db: Database;
  /** Null where all is read from the database itself. */
  replica?: Replica | null;
  events: Events;
  logger: FastifyBaseLogger;
  clock?: () => Date;
  mail?: Mailer | null;
  tracing?: Tracing | null;
  /** Instead of those of `schema/documents.json`. */
  documents?: Documents;
}

export interface App {
  http: FastifyInstance;
  context: Context;
  replica: Replica | null;
  /** How many live streams are open. */
  countStreams: () => number;
  /** Requests that wait to be let in. */
  countWaiting: () => number;
  /** `/readyz` says no from here on, so that load balancers look elsewhere; everything else goes on. */
  retire: () => void;
  /** The same, and live streams end. */
  drain: () => void;
}

/** Puts the house together; nothing listens yet. */
export async function createApp(options: AppOptions): Promise<App> {
  const { config, db, replica = null, events, logger } = options;
  const context = contextOf(options);
  const demonstration = config.demo ? demo(config, paths.intranet) : null;
  const authenticate = createAuthenticate(context, [...config.issuers, ...(demonstration?.issuers ?? [])]);
  const schema = createSchema();
  const limiter = createMutationLimiter(config.redis);
  const count = changeCounter(limiter);
  const streams = createStreams(schema, sharedFields, context);
  followPeople(context, (personId) => {
    authenticate.forget();
    streams.recheck(personId);
  });
  const origins = [...config.allowedOrigins, ...(demonstration?.origins ?? [])];
  const { maxConcurrentRequests: limit } = config;
  const admission = createAdmission({ limit, isKnown: authenticate.remembers, shed: shedding(origins) });
  const http = await createHttp({ logger, origins, embedFolder: paths.embed, admission, now: context.now });
  http.addHook('onClose', () => limiter.close());
  const traceDocument = options.tracing ? traceRequests(http, options.tracing, letterFields) : null;
  const { retire } = health(http, { db, events, replica });
  graphqlRoute(http, {
    apollo: await createApollo(schema, config.openDocuments, count),
    schema,
    documents: options.documents ?? readDocuments(paths.documents, schema, sharedFields),
    compiled: compiledDocuments(schema, immutableTypes, count),
    openDocuments: config.openDocuments,
    ...pagesOf(options),
    streams,
    admission,
    authenticate,
    isMigrated: () => isMigrated(db),
    traceDocument,
    contextFor: contextsOf(context),
  });
  if (demonstration) demonstration.routes(http, context);
  else landing(http);
  return {
    http,
    context,
    replica,
    countStreams: streams.count,
    countWaiting: admission.countWaiting,
    retire,
    drain() {
      retire();
      streams.close();
    },
  };
}

function pagesOf({ db, replica = null, events }: AppOptions): Pick<GraphqlRouteOptions, 'pages' | 'pageSources'> {
  const changingTopics = topicsThatChangePages();
  const pageSources = createPageSources(db, replica, events, { changingTopics, letterFields });
  return { pages: createPageCache(events, changingTopics), pageSources };
}

function contextOf({ config, db, events, logger, clock, mail }: AppOptions): Context {
  const now = clock ?? (() => new Date());
  return { db, events, settings: settingsOf(config), notices, answers, log: logger, mail: mail ?? null, now };
}

/** Makes a request's context of the server's, name by name: a spread costs each page a hundredth of its time. */
function contextsOf({ db, events, settings, notices, answers, log, mail, now }: Context) {
  return (viewer: Viewer | null, language: Language, isWanted: () => boolean): IncomingContext => ({
    db,
    pages: db,
    firstPages: db,
    events,
    settings,
    notices,
    answers,
    log,
    mail,
    now,
    viewer,
    language,
    isWanted,
    annotations,
    countWaiting,
    readNode,
  });
}

/** In the demo, the page that holds the widget is our own. */
function settingsOf({ timeZone, smtpUrl, intranetUrl, demo, publicUrl, capabilities }: Config): ServerSettings {
  return {
    ...capabilities,
    timeZone,
    mailConfigured: smtpUrl !== null,
    intranetUrl: intranetUrl ?? (demo ? `${publicUrl}/` : null),
  };
}
