import type { Desk, Issued } from '../outside/messages.ts';
import type { Outside } from '../outside/outside.ts';
import type { Segment } from '../protocol/bulletin.ts';
import type { Bytes } from '../protocol/bytes.ts';
import type { ManifestEntry } from '../protocol/manifest.ts';
import type { Store } from '../storage/store.ts';
import type { Batch } from '../storage/stored.ts';
import { type Kept, NOTHING_KEPT, updateKept } from '../storage/stored.ts';
import type { Blinder } from '../tokens/blinder.ts';
import type { Screen } from './screen.ts';
import type { Thread } from './thread.ts';

/** Everything that the screens show; each change makes a new one. */
export interface DoorState {
  lang: 'nl' | 'en';
  desk: Desk;
  screen: Screen;
  /** False where what is kept goes with the page. */
  lasts: boolean;
  kept: Kept;
  keys: Keys;
  tokens: TokensState;
  bulletin: 'coming' | 'here' | 'unreachable';
  segments: Segment[];
  threads: Thread[];
  /** Receipts that this page knows and does not keep. */
  shownReceipts: Bytes[];
  /** The letter just sent, until the person says that its receipt is safe. */
  unsaved: { hash: string; seed: Bytes } | undefined;
}

export type Keys =
  | { state: 'coming' | 'unreachable' | 'no-week' }
  | { state: 'distrusted'; fault: string }
  | { state: 'here'; entries: ManifestEntry[]; seal: string; epoch: number };

export type TokensState =
  | { state: 'coming' | 'here' | 'failed' | 'unusable' }
  | { state: 'refused'; kind: string; message: string };

/** What the verbs of the frame work with; nothing of it is ambient. */
export interface Door {
  store: Store;
  /** Where this person's things are in the store. */
  person: string;
  blinder: Blinder;
  outside: Outside;
  issue: (batch: Batch) => Promise<Issued>;
  fetch: typeof fetch;
  /** `/letterbox/`, wherever that is. */
  letterbox: URL;
  now: () => number;
  state: DoorState;
  change: (changes: Partial<DoorState>) => void;
  subscribe: (heard: () => void) => () => void;
}

export type DoorParts = Omit<Door, 'state' | 'change' | 'subscribe'>;

export function openDoor(parts: DoorParts, start: Pick<DoorState, 'lang' | 'desk'>): Door {
  const listeners = new Set<() => void>();
  const door: Door = {
    ...parts,
    state: { ...EMPTY, ...start, lasts: parts.store.lasts },
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
  kept: NOTHING_KEPT,
  keys: { state: 'coming' },
  tokens: { state: 'coming' },
  bulletin: 'coming',
  segments: [],
  threads: [],
  shownReceipts: [],
  unsaved: undefined,
} satisfies Partial<DoorState>;

/** Changes what is kept of this person, here and in every other tab that looks after us. */
export async function keep(door: Door, change: (kept: Kept) => Kept): Promise<void> {
  door.change({ kept: await updateKept(door.store, door.person, change) });
}
