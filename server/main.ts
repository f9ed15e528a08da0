import 'reflect-metadata';
import { createApp } from './app.ts';
import { blueprint } from './blueprint.ts';
import { capabilities } from './capabilities.ts';
import { ConfigError, readConfig } from './config.ts';
import { seedDemo } from './demo/seed-demo.ts';
import { startMetrics } from './http/metrics.ts';
import { openEvents } from './kernel/events.ts';
import { startJobs } from './kernel/jobs/run-jobs.ts';
import { createLogger } from './kernel/log.ts';
import { openDatabase } from './kernel/open-database.ts';

const config = configOrExit();
const logger = createLogger(config.logLevel);
const db = await openDatabase(config.databaseUrl, blueprint);
if (config.migrateOnStart) await db.dataSource.runMigrations();
const events = openEvents(config.redisUrl);
const app = await createApp({ config, db, events, logger });
if (config.demo) await seedDemo(app.context);
const stopJobs =
  config.migrateOnStart || !(await db.dataSource.showMigrations())
    ? await startJobs(
        app.context,
        capabilities.flatMap((capability) => capability.jobs),
      )
    : async () => undefined;
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
  await stopMetrics();
  await events.close();
  await db.close();
  logger.info('stopped');
}

function configOrExit() {
  try {
    return readConfig();
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exit(1);
  }
}
