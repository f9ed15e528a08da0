import { readdirSync } from 'node:fs';
import { readLetterboxConfig } from '../../config.ts';
import { exitWhenLate } from '../../kernel/exit-late.ts';
import { createFirmNow } from '../../kernel/firm-clock.ts';
import { listenOn } from '../../kernel/listen-on.ts';
import { createLogger } from '../../kernel/log.ts';
import { openDatabase } from '../../kernel/open-database.ts';
import { refuseNewerDatabase } from '../../kernel/refuse-newer-database.ts';
import { letterboxBlueprint } from '../../letterbox/blueprint.ts';
import { waitForBoard } from '../../letterbox/delivery-port.ts';
import { createDoorServer } from '../../letterbox/door-server.ts';
import { openLetterbox } from '../../letterbox/letterbox.ts';
import { logErrorCode } from '../../letterbox/log-error-code.ts';
import { spoolWarning } from '../../letterbox/spool-warning.ts';
import { startLetterbox } from '../../letterbox/start-letterbox.ts';
import { letterboxSettings } from '../../letterbox-settings.ts';
import { identifiedHosts, misdirectedWarning } from '../../misdirected.ts';
import { orExit } from '../../or-exit.ts';

/** Runs the letterbox as a process of its own: it has public keys only, and a database account that can read no person. */
export async function serveLetterbox(): Promise<void> {
  const config = await orExit(() => readLetterboxConfig());
  const logger = createLogger(config.logLevel);
  const warning = config.demo ? null : spoolWarning(config.spoolFile);
  if (warning) logger.warn(warning);
  const db = await orExit(() => openDatabase(config.databaseUrl, { ...letterboxBlueprint, migrations: [] }));
  await orExit(() => refuseNewerDatabase(db, isKnownMigration));
  const now = () => new Date();
  const onError = logErrorCode(logger);
  let isStopping = false;
  const port = waitForBoard(db, () => isStopping);
  const [settings, firmNow] = [letterboxSettings(config), createFirmNow(db, now)];
  const letterbox = await orExit(() => openLetterbox({ db, settings, port, now, firmNow, onError }));
  const stopLetterbox = startLetterbox(letterbox, { now, onError });

  const door = createDoorServer({
    handle: letterbox.handle,
    isReady: () => letterbox.isReady,
    identifiedHosts: identifiedHosts(config),
    onMisdirected: misdirectedWarning(logger, now),
  });
  await orExit(() => listenOn('LETTERBOX_PORT', config.port, () => door.listen(config.port)));
  logger.info({ port: config.port }, 'the letterbox listens');

  // Not `once`: at a terminal Ctrl-C reaches a process of npm twice, and the second one would end it half drained.
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => void stop());

  /** Requests under way are answered after a last write of the spool. */
  async function stop(): Promise<void> {
    if (isStopping) return;
    isStopping = true;
    exitWhenLate(logger);
    await stopLetterbox();
    await door.close();
    await db.close();
    logger.info('the letterbox stopped');
  }
}

/** Whether this program has a migration, by the time in its name: the letterbox loads none of them. */
export function isKnownMigration(name: string): boolean {
  return migrationTimes.has(/\d{13}$/.exec(name)?.[0] ?? '');
}

const migrations = new URL('../../../migrations/', import.meta.url);
const migrationTimes = new Set(readdirSync(migrations).map((file) => file.slice(0, 13)));
