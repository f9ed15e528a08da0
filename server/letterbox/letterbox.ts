import type { Lock } from '../kernel/lock.ts';
import { type Bulletin, createBulletin, firstDayListed } from './bulletin.ts';
import { deliver, publishAll } from './deliver.ts';
import { doorPolicy, readDoorFiles } from './door-files.ts';
import { createHandler, type Handler } from './handler.ts';
import { type LetterboxKey, openLetterboxKey } from './letterbox-key.ts';
import type { LetterboxOptions, LetterboxSettings } from './letterbox-options.ts';
import { linkSegments } from './link-segments.ts';
import { lockSpool } from './lock-spool.ts';
import { noKeys, readPublicKeys, roundEnds } from './public-keys.ts';
import { readShownTurns, readSpent } from './read-spent.ts';
import { createReceiver, type ReceiverState } from './receive-letter.ts';
import type { Spool } from './spool.ts';
import { unlessUnmigrated } from './unless-unmigrated.ts';

/** The anonymous channel of an installation: there is one. */
export interface Letterbox {
  settings: LetterboxSettings;
  handle: Handler;
  /** Reads what letters are checked against: keys, what is spent, what was shown. Rejects until the database is migrated. */
  load(): Promise<void>;
  readonly isReady: boolean;
  /** Reads keys that were added to the list. */
  refreshKeys(): Promise<void>;
  /** Until the bulletin names what is offered, what the board has made goes out at once. */
  publishFirst(): Promise<void>;
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
  const bulletin = createBulletin(db, settings.timeZone, () => opened.letterboxKey);
  const isOpen = () => opened.isReady && opened.spool !== null && opened.lock!.isHeld;
  const sign = (message: Buffer) => opened.letterboxKey!.sign(message);
  const state = { isOpen, keys: noKeys, spent: new Map(), shown: new Set<string>(), spool: null, sign, now };
  const opened: Opened = {
    ...options,
    lock: null,
    spool: null,
    bulletin,
    state,
    letterboxKey: null,
    isReady: false,
    isLost: false,
  };
  await lockOnce(opened).catch(unlessUnmigrated);
  return {
    settings,
    get isReady() {
      return opened.isReady;
    },
    handle: handlerOf(opened),
    load: () => load(opened),
    refreshKeys: () => refreshKeys(opened),
    publishFirst: () => publishFirst(opened),
    writeSpool: () => writeSpool(opened),
    deliver: () => deliverNow(opened),
    async drain() {
      opened.isReady = false;
      await writeSpool(opened);
    },
    async close() {
      // Whoever takes the lock next has the file alone.
      await opened.spool?.abandon();
      await opened.lock?.release();
    },
  };
}

/** An open letterbox from the inside. */
interface Opened extends LetterboxOptions {
  /** Null where the channel is closed, and until the database is migrated; so is the spool. */
  lock: Lock | null;
  spool: Spool | null;
  bulletin: Bulletin;
  state: ReceiverState;
  /** Null until it is loaded, and where the channel is closed. */
  letterboxKey: LetterboxKey | null;
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

async function lockOnce(opened: Opened): Promise<void> {
  if (!opened.spool) Object.assign(opened, await lockSpool(opened));
  opened.state.spool = opened.spool;
}

async function load(opened: Opened): Promise<void> {
  await lockOnce(opened);
  const { db, lock, spool, state } = opened;
  if (opened.isLost && !lock!.isHeld) return;
  await refreshKeys(opened);
  if (spool) await prepareChain(opened);
  state.spent = await readSpent(db);
  if (opened.isLost) spool!.reload();
  opened.isLost = false;
  addWaiting(state.spent, spool);
  await refresh(opened);
  opened.isReady = true;
  // A crash may have left deliveries unpublished; the board may need a while for them.
  if (spool) await publishAll(opened).then(() => refresh(opened));
}

/** What an earlier version has published is linked too, so that the chain begins with what is listed. */
async function prepareChain(opened: Opened): Promise<void> {
  const { db, settings, now } = opened;
  opened.letterboxKey ??= await openLetterboxKey(db, settings.spool!.secret);
  await db.transaction((writer) => linkSegments(writer, firstDayListed(settings.timeZone, now())));
}

async function refresh({ db, state, bulletin }: Opened): Promise<void> {
  state.shown = await readShownTurns(db);
  await bulletin.refresh();
}

async function refreshKeys({ db, state }: Opened): Promise<void> {
  state.keys = await readPublicKeys(db, state.keys);
}

async function publishFirst(opened: Opened): Promise<void> {
  const { spool, state, bulletin } = opened;
  if (spool && state.isOpen() && !bulletin.hasOffers) await publishAll(opened).then(() => refresh(opened));
}

/** Without the lock the file is another process's: writing it would lose letters which that one has accepted. */
async function writeSpool(opened: Opened): Promise<void> {
  const { lock, spool } = opened;
  opened.isLost ||= lock !== null && !lock.isHeld;
  if (!opened.isLost) return spool?.write();
  opened.isReady = false;
  await spool!.abandon();
}

async function deliverNow(opened: Opened): Promise<void> {
  const { spool, settings, state, now, firmNow = async () => now() } = opened;
  if (!state.isOpen()) return;
  const { lapsed } = await deliver({
    ...opened,
    spool: spool!,
    thresholds: settings,
    ends: roundEnds(state.keys),
    now: now(),
    firm: await firmNow(),
  });
  for (const { nullifier } of lapsed) state.spent.delete(nullifier);
  await refresh(opened);
}

/** Letters that wait are spent too. After a crash the spool may still hold delivered ones, which give no cover to others. */
function addWaiting(spent: Map<string, string>, spool: Spool | null): void {
  spool?.remove([...spool.waiting.keys()].filter((nullifier) => spent.has(nullifier)));
  for (const { nullifier, bodyHash } of spool?.waiting.values() ?? []) spent.set(nullifier, bodyHash);
}
