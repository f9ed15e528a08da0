import type { FrameLexicon } from '../lexicon/lexicon.ts';
import type { Desk, Issued } from '../outside/messages.ts';
import type { Outside } from '../outside/outside.ts';
import type { Segment } from '../protocol/bulletin.ts';
import type { Bytes } from '../protocol/bytes.ts';
import type { BulletinLink } from '../protocol/check-bulletin.ts';
import type { FollowUpSlot } from '../protocol/follow-up.ts';
import type { ManifestEntry } from '../protocol/manifest.ts';
import type { MeToo, Offers } from '../protocol/offers.ts';
import type { Locks } from '../storage/file-store.ts';
import type { Store } from '../storage/store.ts';
import { NOTHING_STORED, type Stored, type Token, type TokenBatch } from '../storage/stored.ts';
import type { Work } from '../worker/work.ts';
import type { Screen } from './screen.ts';
import type { Thread } from './thread.ts';

/** Everything that the screens show; it is immutable, and each change replaces it. */
export interface DoorState {
  lang: 'nl' | 'en';
  desk: Desk;
  screen: Screen;
  /** False where the store lives only as long as the page. */
  lasts: boolean;
  /** What the store holds, or will with its next rewrite. */
  stored: Stored;
  /** What the store held after its last rewrite. */
  written: Stored;
  /** What was sent from this page and is not accepted yet, or came back. It is nowhere else. */
  outbox: OutboxItem[];
  /** The follow-ups that were sent from this page and that no bulletin has shown yet. */
  replies: SentReply[];
  keys: Keys;
  tokens: TokensState;
  /** `other` does not go on from what this browser saw; `elsewhere` is not where the bulletin says that letters go. */
  bulletin: 'coming' | 'here' | 'unreachable' | 'other' | 'elsewhere';
  links: BulletinLink[];
  segments: Segment[];
  /** What letters can name, with its hash; undefined until it is opened. */
  offers: (Offers & { hash: string }) | undefined;
  /** Blockers to join that say what a text says. */
  similarTo: (text: string) => MeToo[];
  /** The rounds in which this person answers under their name, by their uuids: the issuer gives no token for them. */
  openly: readonly string[];
  /** Undefined until it is fetched, which it is while a round of words is open. */
  lexicon: FrameLexicon | undefined;
  threads: Thread[];
  /** Receipts that this page knows but that are not stored. */
  shownReceipts: Bytes[];
  /** The letter just sent, until the person says that its receipt is safe. */
  unsaved: { hash: string; seed: Bytes } | undefined;
}

/** A body in memory, until the letterbox accepts it. */
export interface OutboxItem {
  body: Bytes;
  /** SHA-256 of the body, in hex. */
  hash: string;
  state: 'unsent' | 'refused' | 'lapsed';
  /** Whether it is being sent: it waits for the next writing of the file here, and then of the letterbox. */
  isPosting: boolean;
  /** Nothing of it is stored once it is accepted: it has no receipt, and nothing follows. */
  leavesNothing?: true;
  reason?: string;
  /** The epoch of its token; 0 for a follow-up. */
  epoch: number;
  /** When that epoch is no longer accepted, in ms; null for a follow-up. */
  until: number | null;
}

/** The slot of a follow-up, without its text. */
export interface SentReply extends FollowUpSlot {
  hash: string;
  threadId: string;
}

export type Keys =
  | { state: 'coming' | 'unreachable' | 'no-week' | 'identified' }
  | { state: 'distrusted'; fault: string }
  | { state: 'here'; entries: ManifestEntry[]; seal: string; epoch: number };

export type TokensState =
  | { state: 'coming' | 'here' | 'failed' | 'unusable' }
  | { state: 'refused'; kind: string; message: string };

/** Everything that the functions of the frame use, passed to them so that they read no globals. */
export interface Door {
  store: Store;
  locks: Locks;
  /** What is done in the Worker. */
  work: Work;
  outside: Outside;
  issue: (batch: TokenBatch) => Promise<Issued>;
  issueRound: (round: string, token: Token) => Promise<Issued>;
  fetch: typeof fetch;
  /** The absolute address of `/letterbox/`. */
  letterbox: URL;
  now: () => number;
  /** How often the file is rewritten, in ms. */
  rewriteEvery: number;
  /** What changed since the store was last rewritten. */
  pending: Change[];
  /** Who waits for the next rewriting. */
  waiting: (() => void)[];
  state: DoorState;
  change: (changes: Partial<DoorState>) => void;
  subscribe: (heard: () => void) => () => void;
}

export type DoorSetup = Omit<Door, 'pending' | 'waiting' | 'state' | 'change' | 'subscribe'>;

/** A change of what is stored; it may be made twice, the second time upon what another tab stored meanwhile. */
export type Change = (stored: Stored) => Stored;

export function openDoor(setup: DoorSetup, start: Pick<DoorState, 'lang' | 'desk'>): Door {
  const listeners = new Set<() => void>();
  const door: Door = {
    ...setup,
    pending: [],
    waiting: [],
    state: { ...EMPTY, ...start, lasts: setup.store.lasts },
    change(changes) {
      door.state = { ...door.state, ...changes };
      for (const heard of listeners) heard();
    },
    subscribe(heard) {
      listeners.add(heard);
      return () => listeners.delete(heard);
    },
  };
  return door;
}

const EMPTY = {
  screen: { name: 'hidden' },
  stored: NOTHING_STORED,
  written: NOTHING_STORED,
  outbox: [],
  replies: [],
  keys: { state: 'coming' },
  tokens: { state: 'coming' },
  bulletin: 'coming',
  links: [],
  segments: [],
  offers: undefined,
  similarTo: () => [],
  openly: [],
  lexicon: undefined,
  threads: [],
  shownReceipts: [],
  unsaved: undefined,
} satisfies Partial<DoorState>;

/**
 * Changes what is stored, at first in memory alone: the file is written at a fixed rhythm, whether or not anything changed,
 * since its time would otherwise be the time of writing.
 */
export function changeStored(door: Door, change: Change): void {
  door.pending.push(change);
  door.change({ stored: change(door.state.stored) });
}

/** Rewrites the store with what changed, and shows what all tabs have stored. */
export async function rewriteStored(door: Door): Promise<void> {
  const changes = door.pending.splice(0);
  const waiting = door.waiting.splice(0);
  const made = (stored: Stored, some: readonly Change[]) => some.reduce((now, change) => change(now), stored);
  try {
    const stored = await door.store.rewrite((before) => made(before, changes));
    door.change({ stored: made(stored, door.pending), written: stored, lasts: door.store.lasts });
  } catch {
    // A full disk, or storage that was switched off: everything lives as long as the page, and the frame says so.
    door.pending.unshift(...changes);
    door.change({ lasts: false });
  }
  for (const resolve of waiting) resolve();
}

/** Resolves once the changes of this moment are written, or cannot be; at once where nothing lasts. */
export function nextRewriting(door: Door): Promise<void> {
  return door.state.lasts ? new Promise((resolve) => door.waiting.push(resolve)) : Promise.resolve();
}
