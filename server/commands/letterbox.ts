import 'reflect-metadata';
import { createServer } from 'node:http';
import { readLetterboxConfig } from '../config.ts';
import { createLogger } from '../kernel/log.ts';
import { openDatabase } from '../kernel/open-database.ts';
import { letterboxBlueprint } from '../letterbox/blueprint.ts';
import { waitForBoard } from '../letterbox/delivery-port.ts';
import { openLetterbox } from '../letterbox/letterbox.ts';
import { logErrorCode } from '../letterbox/log-error-code.ts';
import { startLetterbox } from '../letterbox/start-letterbox.ts';
import { letterboxSettings } from '../letterbox-settings.ts';
import { orExit } from '../or-exit.ts';

// Runs the letterbox as a process of its own: it has public keys only, and a database account that can read no person.
const config = await orExit(() => readLetterboxConfig());
const logger = createLogger(config.logLevel);
const db = await orExit(() => openDatabase(config.databaseUrl, { ...letterboxBlueprint, migrations: [] }));
const now = () => new Date();
const onError = logErrorCode(logger);
let isStopping = false;
const port = waitForBoard(db, () => isStopping);
const letterbox = await orExit(() => openLetterbox({ db, settings: letterboxSettings(config), port, now, onError }));
const stopLetterbox = startLetterbox(letterbox, { now, onError });

const http = createServer((request, response) => {
  if (request.url?.startsWith('/letterbox/')) return void letterbox.handle(request, response);
  response.statusCode = health(request.url);
  response.end();
});
http.listen(config.port, '::', () => logger.info({ port: config.port }, 'the letterbox listens'));

for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void stop());

/** `/livez`: the process is up. `/readyz`: it takes letters. */
function health(url: string | undefined): number {
  if (url === '/livez') return 200;
  if (url === '/readyz') return letterbox.isReady ? 200 : 503;
  return 404;
}

/** Requests under way are answered after a last write of the spool. */
async function stop(): Promise<void> {
  if (isStopping) return;
  isStopping = true;
  await stopLetterbox();
  const closed = new Promise((resolve) => http.close(resolve));
  http.closeIdleConnections();
  setTimeout(() => http.closeAllConnections(), 2_000).unref();
  await closed;
  await db.close();
  logger.info('the letterbox stopped');
}
