import type { Database } from '../kernel/database.ts';
import { type DeliverySchedule, renewAfter } from '../kernel/delivery-schedule.ts';
import { type Lock, takeLock } from '../kernel/lock.ts';
import { OperatorError } from '../kernel/operator-error.ts';
import { createBulletin } from './bulletin.ts';
import type { Thresholds } from './choose-letters.ts';
import { deliver, publishAll } from './deliver.ts';
import type { DeliveryPort } from './delivery-port.ts';
import { createDoor, type DoorState } from './door.ts';
import { doorPolicy, readDoorFiles } from './door-files.ts';
import { createHandler, type Handler } from './handler.ts';
import { noKeys, readPublicKeys } from './public-keys.ts';
import { readShownTurns, readSpent } from './read-spent.ts';
import { openSpool, type Spool } from './spool.ts';
import { spoolFile } from './spool-file.ts';

export interface LetterboxSettings extends Thresholds {
  schedule: DeliverySchedule;
  /** Null where the channel is closed: then no letter is taken. */
  spool: { file: string; secret: string; rhythm: number } | null;
  /** Origins whose pages may hold the door. */
  ancestors: string[];
  /** Where the door's page was built to. */
  doorFolder: string;
}

export interface LetterboxParts {
  db: Database;
  settings: LetterboxSettings;
  port: DeliveryPort;
  now: () => Date;
  /** Says what went wrong, with the error's code at most: its message may quote a row. */
  failed: (what: string, error: unknown) => void;
  /** How long to wait for a letterbox that is just ending, in milliseconds. */
  lockTimeout?: number;
  /** How often to check whether the lock is still held, in milliseconds. */
  lockCheckInterval?: number;
}

/** The anonymous door of an installation: there is one. */
export interface Letterbox {
  settings: LetterboxSettings;
  handle: Handler;
  /** Reads what is needed to take letters: keys, what is spent, what was shown. Fails until the database is migrated. */
  load(): Promise<void>;
  readonly isReady: boolean;
  /** Looks for new keys in the list. */
  refreshKeys(): Promise<void>;
  writeSpool(): Promise<void>;
  deliver(): Promise<void>;
  /** Takes no more letters; those that came are kept and answered. */
  drain(): Promise<void>;
  /** Lets go of the lock; what waits is in the spool. */
  close(): Promise<void>;
}

/** Opens the letterbox; a second one for the same database is refused. */
export async function openLetterbox(parts: LetterboxParts): Promise<Letterbox> {
  const { db, settings, port, now, failed } = parts;
  const lock = settings.spool ? await takeOnlyLock(parts) : null;
  const spool = settings.spool ? await opened(settings.spool, lock!, failed) : null;
  const bulletin = createBulletin(db, settings.timeZone, renewAfter(settings.schedule));
  let isReady = false;
  let isLost = false;
  const state: DoorState = {
    isOpen: () => isReady && spool !== null && lock!.isHeld,
    keys: noKeys,
    spent: new Map(),
    shown: new Set(),
    spool,
    now,
  };
  const refresh = async () => {
    state.shown = await readShownTurns(db);
    await bulletin.refresh();
  };
  const refreshKeys = async () => {
    state.keys = await readPublicKeys(db, state.keys);
  };
  /** Whoever has the lock has the file: over it a letter that they accepted would be lost. */
  const writeSpool = async () => {
    isLost ||= lock !== null && !lock.isHeld;
    if (!isLost) return spool?.write();
    isReady = false;
    spool!.leave();
  };
  return {
    settings,
    get isReady() {
      return isReady;
    },
    handle: createHandler({
      receive: createDoor(state),
      bulletin,
      // In the first seconds of an installation its first keys are just being made.
      async manifest() {
        if (state.keys === noKeys) await refreshKeys();
        return state.keys.manifest;
      },
      files: readDoorFiles(settings.doorFolder),
      policy: doorPolicy(settings.ancestors),
      now,
      failed,
    }),
    async load() {
      if (isLost && !lock!.isHeld) return;
      await refreshKeys();
      state.spent = await readSpent(db);
      if (isLost) spool!.readAgain();
      isLost = false;
      // What a crash kept in the spool after its delivery is no company for a letter that is alone.
      spool?.remove([...spool.waiting.keys()].filter((nullifier) => state.spent.has(nullifier)));
      for (const { nullifier, bodyHash } of spool?.waiting.values() ?? []) state.spent.set(nullifier, bodyHash);
      await refresh();
      isReady = true;
      // What a crash kept from going out; the board may need a while for it.
      if (spool) await publishAll({ db, port, failed }).then(refresh);
    },
    refreshKeys,
    writeSpool,
    async deliver() {
      if (!state.isOpen()) return;
      const { lapsed } = await deliver({ db, spool: spool!, thresholds: settings, port, failed, now: now() });
      for (const { nullifier } of lapsed) state.spent.delete(nullifier);
      await refresh();
    },
    async drain() {
      isReady = false;
      await writeSpool();
    },
    close: async () => lock?.release(),
  };
}

async function takeOnlyLock({ db, lockTimeout = 15_000, lockCheckInterval }: LetterboxParts): Promise<Lock> {
  const lock = await takeLock(db, 'applaus-letterbox', { timeout: lockTimeout, checkInterval: lockCheckInterval });
  if (lock) return lock;
  throw new OperatorError(
    'There is a letterbox for this database already, and there can be one: two would split the batches in which letters ' +
      'hide.\nWith several servers run it as a process of its own (npm run letterbox), and set LETTERBOX_PORT for the servers too.',
  );
}

async function opened(
  { file, secret }: NonNullable<LetterboxSettings['spool']>,
  lock: Lock,
  failed: LetterboxParts['failed'],
): Promise<Spool> {
  try {
    return openSpool(spoolFile(file, secret), (error) => failed('the spool could not be written', error));
  } catch (error) {
    await lock.release();
    throw error;
  }
}
