import type { Database } from '../kernel/database.ts';
import { type DeliverySchedule, renewAfter } from '../kernel/delivery-schedule.ts';
import { type Lock, takeLock } from '../kernel/lock.ts';
import { OperatorError } from '../kernel/operator-error.ts';
import { type Bulletin, createBulletin } from './bulletin.ts';
import type { Thresholds } from './choose-letters.ts';
import { deliver, publishAll } from './deliver.ts';
import type { DeliveryPort } from './delivery-port.ts';
import { doorPolicy, readDoorFiles } from './door-files.ts';
import { createHandler, type Handler } from './handler.ts';
import type { OnError } from './log-error-code.ts';
import { noKeys, readPublicKeys } from './public-keys.ts';
import { readShownTurns, readSpent } from './read-spent.ts';
import { createReceiver, type ReceiverState } from './receive-letter.ts';
import { openSpool, type Spool } from './spool.ts';
import { spoolFile } from './spool-file.ts';

export interface LetterboxSettings extends Thresholds {
  schedule: DeliverySchedule;
  /** Null where the channel is closed: no letter is taken. The interval between writes is in milliseconds. */
  spool: { file: string; secret: string; interval: number } | null;
  /** Origins whose pages may embed the page in which letters are written. */
  ancestors: string[];
  /** The folder that this page was built into. */
  doorFolder: string;
}

export interface LetterboxOptions {
  db: Database;
  settings: LetterboxSettings;
  port: DeliveryPort;
  now: () => Date;
  onError: OnError;
  /** How long to wait for another letterbox that is shutting down, in milliseconds. */
  lockTimeout?: number;
  /** How often to check whether the lock is still held, in milliseconds. */
  lockCheckInterval?: number;
}

/** The anonymous channel of an installation: there is one. */
export interface Letterbox {
  settings: LetterboxSettings;
  handle: Handler;
  /** Reads what letters are checked against: keys, what is spent, what was shown. Rejects until the database is migrated. */
  load(): Promise<void>;
  readonly isReady: boolean;
  /** Reads keys that were added to the list. */
  refreshKeys(): Promise<void>;
  writeSpool(): Promise<void>;
  deliver(): Promise<void>;
  /** Takes no more letters; those that came are stored and answered. */
  drain(): Promise<void>;
  /** Releases the lock; letters that wait are in the spool. */
  close(): Promise<void>;
}

/** Opens the letterbox; a second one for the same database is refused. */
export async function openLetterbox(options: LetterboxOptions): Promise<Letterbox> {
  const { db, settings, now } = options;
  const lock = settings.spool ? await takeOnlyLock(options) : null;
  const spool = settings.spool ? await lockedSpool(settings.spool, lock!, options.onError) : null;
  const bulletin = createBulletin(db, settings.timeZone, renewAfter(settings.schedule));
  const isOpen = () => opened.isReady && spool !== null && lock!.isHeld;
  const state = { isOpen, keys: noKeys, spent: new Map(), shown: new Set<string>(), spool, now };
  const opened: Opened = { ...options, lock, spool, bulletin, state, isReady: false, isLost: false };
  return {
    settings,
    get isReady() {
      return opened.isReady;
    },
    handle: handlerOf(opened),
    load: () => load(opened),
    refreshKeys: () => refreshKeys(opened),
    writeSpool: () => writeSpool(opened),
    deliver: () => deliverNow(opened),
    async drain() {
      opened.isReady = false;
      await writeSpool(opened);
    },
    close: async () => lock?.release(),
  };
}

/** An open letterbox from the inside. */
interface Opened extends LetterboxOptions {
  lock: Lock | null;
  spool: Spool | null;
  bulletin: Bulletin;
  state: ReceiverState;
  isReady: boolean;
  /** From the moment at which the lock was lost, until the letterbox is loaded again. */
  isLost: boolean;
}

function handlerOf(opened: Opened): Handler {
  const { state, bulletin, settings, now, onError } = opened;
  return createHandler({
    receive: createReceiver(state),
    bulletin,
    // An installation that has just started is still generating its first keys.
    async manifest() {
      if (state.keys === noKeys) await refreshKeys(opened);
      return state.keys.manifest;
    },
    files: readDoorFiles(settings.doorFolder),
    policy: doorPolicy(settings.ancestors),
    now,
    onError,
  });
}

async function load(opened: Opened): Promise<void> {
  const { db, lock, spool, state } = opened;
  if (opened.isLost && !lock!.isHeld) return;
  await refreshKeys(opened);
  state.spent = await readSpent(db);
  if (opened.isLost) spool!.reload();
  opened.isLost = false;
  addWaiting(state.spent, spool);
  await refresh(opened);
  opened.isReady = true;
  // A crash may have left deliveries unpublished; the board may need a while for them.
  if (spool) await publishAll(opened).then(() => refresh(opened));
}

async function refresh({ db, state, bulletin }: Opened): Promise<void> {
  state.shown = await readShownTurns(db);
  await bulletin.refresh();
}

async function refreshKeys({ db, state }: Opened): Promise<void> {
  state.keys = await readPublicKeys(db, state.keys);
}

/** Without the lock the file is another process's: writing it would lose letters which that one has accepted. */
async function writeSpool(opened: Opened): Promise<void> {
  const { lock, spool } = opened;
  opened.isLost ||= lock !== null && !lock.isHeld;
  if (!opened.isLost) return spool?.write();
  opened.isReady = false;
  spool!.abandon();
}

async function deliverNow(opened: Opened): Promise<void> {
  const { spool, settings, state, now } = opened;
  if (!state.isOpen()) return;
  const { lapsed } = await deliver({ ...opened, spool: spool!, thresholds: settings, now: now() });
  for (const { nullifier } of lapsed) state.spent.delete(nullifier);
  await refresh(opened);
}

/** Letters that wait are spent too. After a crash the spool may still hold delivered ones, which give no cover to others. */
function addWaiting(spent: Map<string, string>, spool: Spool | null): void {
  spool?.remove([...spool.waiting.keys()].filter((nullifier) => spent.has(nullifier)));
  for (const { nullifier, bodyHash } of spool?.waiting.values() ?? []) spent.set(nullifier, bodyHash);
}

async function takeOnlyLock({ db, lockTimeout = 15_000, lockCheckInterval }: LetterboxOptions): Promise<Lock> {
  const lock = await takeLock(db, 'applaus-letterbox', { timeout: lockTimeout, checkInterval: lockCheckInterval });
  if (lock) return lock;
  throw new OperatorError(
    'There is a letterbox for this database already, and there can be one: two would split the batches in which letters ' +
      'hide.\nWith several servers run it as a process of its own (npm run letterbox), and set LETTERBOX_PORT for the servers too.',
  );
}

async function lockedSpool(
  { file, secret }: NonNullable<LetterboxSettings['spool']>,
  lock: Lock,
  onError: OnError,
): Promise<Spool> {
  try {
    return openSpool(spoolFile(file, secret), (error) => onError('the spool could not be written', error));
  } catch (error) {
    await lock.release();
    throw error;
  }
}
