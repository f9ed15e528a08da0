import 'reflect-metadata';
import { createApp } from './app.ts';
import { blueprint } from './blueprint.ts';
import { capabilities } from './capabilities.ts';
import { readConfig } from './config.ts';
import { refuseRealPeople } from './demo/refuse-real-people.ts';
import { seedDemo } from './demo/seed-demo.ts';
import { startMetrics } from './http/metrics.ts';
import { openEvents } from './kernel/events.ts';
import { startJobs } from './kernel/jobs/run-jobs.ts';
import { createLogger } from './kernel/log.ts';
import { openMailer } from './kernel/mailer.ts';
import { migrate } from './kernel/migrate.ts';
import { openDatabase } from './kernel/open-database.ts';
import { orExit } from './or-exit.ts';

const config = await orExit(() => readConfig());
const logger = createLogger(config.logLevel);
const db = await orExit(() => openDatabase(config.databaseUrl, blueprint));
if (config.demo) await orExit(() => refuseRealPeople(db));
if (config.migrateOnStart) await migrate(db);
const events = openEvents(config.redisUrl);
const mail = config.smtpUrl && config.mailFrom ? openMailer(config.smtpUrl, config.mailFrom) : null;
const app = await createApp({ config, db, events, logger, mail });
if (config.demo) await seedDemo(app.context);
const jobs = capabilities.flatMap((capability) => capability.jobs);
const stopJobs = startJobs(app.context, jobs);
const stopMetrics = await startMetrics(config.metricsPort);
await app.http.listen({ port: config.port, host: '::' });
logger.info({ url: config.publicUrl, demo: config.demo }, 'Applaus is ready');

for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void stop(signal));

/** Drains, then closes: what is under way is answered, nothing new is taken. */
async function stop(signal: string): Promise<void> {
  logger.info({ signal }, 'stopping');
  app.drain();
  await app.http.close();
  await stopJobs();
  mail?.close();
  await stopMetrics();
  await events.close();
  await db.close();
  logger.info('stopped');
}
