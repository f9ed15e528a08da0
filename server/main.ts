import 'reflect-metadata';
import { setTimeout as wait } from 'node:timers/promises';
import { createApp } from './app.ts';
import { applyDelivery } from './blockers/delivery/apply-delivery.ts';
import { blueprint } from './blueprint.ts';
import { capabilities } from './capabilities.ts';
import { checkCertificates } from './check-certificates.ts';
import { checkEnvironment } from './check-environment.ts';
import { type Config, readConfig } from './config.ts';
import { refuseRealPeople } from './demo/refuse-real-people.ts';
import { seedDemo } from './demo/seed-demo.ts';
import { withOwnKey } from './demo/with-own-key.ts';
import { notMigrated } from './http/health.ts';
import { startLiveness } from './http/liveness/start-liveness.ts';
import { startMetrics } from './http/metrics.ts';
import { backlog } from './http/server-factory.ts';
import type { Tracing } from './http/trace-requests.ts';
import { wrapStoredKeys } from './issuer/wrap-stored-keys.ts';
import { longDeadlines } from './kernel/deadline.ts';
import { openEvents } from './kernel/events.ts';
import { exitWhenLate } from './kernel/exit-late.ts';
import { withFirmTime } from './kernel/firm-clock.ts';
import { jobMeasurements } from './kernel/jobs/measure-jobs.ts';
import { startJobs } from './kernel/jobs/run-jobs.ts';
import { listenOn } from './kernel/listen-on.ts';
import { createLogger, type Log } from './kernel/log.ts';
import { openMailer } from './kernel/mailer.ts';
import { migrate } from './kernel/migrate.ts';
import { isMigrated, untilMigrated } from './kernel/migrated.ts';
import { openDatabase, withLongChanges } from './kernel/open-database.ts';
import { refuseNewerDatabase } from './kernel/refuse-newer-database.ts';
import type { Replica } from './kernel/replica/replica.ts';
import type { DeliveryPort } from './letterbox/delivery-port.ts';
import { createDoorServer } from './letterbox/door-server.ts';
import { forgetLettersJob } from './letterbox/forget-letters.ts';
import { openLetterbox } from './letterbox/letterbox.ts';
import { logErrorCode } from './letterbox/log-error-code.ts';
import { startLetterbox } from './letterbox/start-letterbox.ts';
import { letterboxSettings } from './letterbox-settings.ts';
import { jobs, measurements } from './manifests.ts';
import { identifiedHosts, misdirectedWarning } from './misdirected.ts';
import { orExit } from './or-exit.ts';
import { identitiesWaiting } from './people/identities.ts';
import { valuesMissing } from './purpose/values/values-missing.ts';
import { requestTraces } from './tracing/request-traces.ts';

const config = withOwnKey(await orExit(() => readConfig(capabilities)));
const logger = createLogger(config.logLevel);
const board: DeliveryPort = {
  onDelivered: (batch) => applyDelivery({ ...app.context, writeWithin: longDeadlines.write }, batch),
};
const tracing = config.isTraced ? await startTracing(config, logger) : null;
const db = await orExit(() => openDatabase(config.databaseUrl, blueprint, config.deadlines, tracing?.traces.observe));
await orExit(() => refuseNewerDatabase(db));
if (config.demo) await orExit(() => refuseRealPeople(db));
if (config.migrateOnStart) await migrate(db);
const replica = config.replicaUrl === null ? null : await openReplicaAt(config.replicaUrl);
const events = openEvents(config.redis, logger);
const mail = config.smtpUrl && config.mailFrom ? openMailer(config.smtpUrl, config.mailFrom) : null;
const now = () => new Date();
const onError = logErrorCode(logger);
for (const warning of await checkEnvironment(config, db)) logger.warn(warning);
const app = await createApp({ config, db, replica, events, logger, mail, tracing, clock: now });
if (await isMigrated(db)) await orExit(() => wrapStoredKeys(app.context));
if (config.demo) await seedDemo(app.context);
const allJobs = [...jobs, forgetLettersJob];
const stopJobs = startJobs(app.context, allJobs);
const stopWork = capabilities.flatMap(({ start }) => start?.(app.context) ?? []);
const measured = { ...app, measurements: [...measurements, ...jobMeasurements(allJobs)] };
const stopMetrics = await orExit(() => startMetrics(config.metricsPort, measured));
const stopLiveness = await orExit(() => startLiveness(config.livenessPort));
const stopping = new AbortController();
let letterbox: { stop: () => Promise<void> } | null = null;
// Not `once`: at a terminal Ctrl-C reaches a process of npm twice, and the second one would end it half drained.
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => void stop(signal));
await orExit(() => listenOn('PORT', config.port, () => app.http.listen({ port: config.port, host: '::', backlog })));
// Last, since it waits for a letterbox that was killed a moment ago, and pages need not.
if (config.letterbox !== 'elsewhere') letterbox = await orExit(openDoor).catch(unlessStopping);
void announceOnceReady();

/** Opens the letterbox and the port at which it takes letters; the result closes both. */
async function openDoor(): Promise<{ stop: () => Promise<void> }> {
  const settings = letterboxSettings(config);
  const firmNow = async () => (await withFirmTime(app.context)).now();
  const opened = await openLetterbox({ db: withLongChanges(db), settings, port: board, now, firmNow, onError });
  const stopLetterbox = startLetterbox(opened, { now, onError });
  const door = createDoorServer({
    handle: opened.handle,
    isReady: () => opened.isReady,
    identifiedHosts: identifiedHosts(config),
    onMisdirected: misdirectedWarning(logger, now),
  });
  await listenOn('LETTERBOX_PORT', config.letterboxPort, () => door.listen(config.letterboxPort));
  return {
    async stop() {
      await stopLetterbox();
      await door.close();
    },
  };
}

/** Who stops while the letterbox waits for its lock closes the database under it. */
function unlessStopping(error: unknown): null {
  if (!stopping.signal.aborted) throw error;
  return null;
}

/** Loads what sends traces only where somebody asks for it. */
async function startTracing({ databaseUrl }: Config, log: Log): Promise<Tracing> {
  const { openExporter } = await import('./tracing/open-tracing.ts');
  const system = databaseUrl.startsWith('sqlite:') ? 'sqlite' : 'mysql';
  return { traces: requestTraces(), exporter: openExporter(system, log) };
}

/** Loads it only where there is one. */
async function openReplicaAt(url: string): Promise<Replica> {
  const { openReplica } = await import('./kernel/replica/open-replica.ts');
  const { databaseUrl: primaryUrl, deadlines } = config;
  return openReplica({ url, primaryUrl, deadlines, log: logger, observe: tracing?.traces.observe });
}

/** A server may start before its database is migrated: until then it says so, and that it is ready only after. */
async function announceOnceReady(): Promise<void> {
  if (!(await isMigrated(db))) process.stderr.write(`Applaus is not ready: ${notMigrated}\n`);
  if (!(await untilMigrated(db, stopping.signal))) return;
  for (const warning of [await valuesMissing(db), await identitiesWaiting(db)]) if (warning) logger.warn(warning);
  logger.info({ url: config.publicUrl, demo: config.demo }, 'Applaus is ready');
  process.stderr.write(`Applaus is ready: ${config.publicUrl}\n`);
  for (const warning of await checkCertificates(config)) logger.warn(warning);
}

/** Lets load balancers look elsewhere, drains, then closes: what is under way is answered, nothing new is taken. */
async function stop(signal: string): Promise<void> {
  if (stopping.signal.aborted) return;
  logger.info({ signal }, 'stopping');
  stopping.abort();
  app.retire();
  await wait(config.drainTime);
  exitWhenLate(logger);
  app.drain();
  await letterbox?.stop();
  await app.http.close();
  await stopJobs();
  await Promise.all(stopWork.map((end) => end()));
  mail?.close();
  await stopMetrics();
  await stopLiveness();
  await tracing?.exporter.close();
  await events.close();
  await replica?.close();
  await db.close();
  logger.info('stopped');
}
