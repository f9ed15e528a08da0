import type { Desk, Issued } from '../outside/messages.ts';
import type { Outside } from '../outside/outside.ts';
import type { Segment } from '../protocol/bulletin.ts';
import type { Bytes } from '../protocol/bytes.ts';
import type { ManifestEntry } from '../protocol/manifest.ts';
import type { Store } from '../storage/store.ts';
import type { TokenBatch } from '../storage/stored.ts';
import { NOTHING_STORED, type Stored, updateStored } from '../storage/stored.ts';
import type { Blinder } from '../tokens/blinder.ts';
import type { Screen } from './screen.ts';
import type { Thread } from './thread.ts';

/** Everything that the screens show; it is immutable, and each change replaces it. */
export interface DoorState {
  lang: 'nl' | 'en';
  desk: Desk;
  screen: Screen;
  /** False where the store lives only as long as the page. */
  lasts: boolean;
  stored: Stored;
  keys: Keys;
  tokens: TokensState;
  bulletin: 'coming' | 'here' | 'unreachable';
  segments: Segment[];
  threads: Thread[];
  /** Receipts that this page knows but that are not stored. */
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

/** Everything that the functions of the frame use, passed to them so that they read no globals. */
export interface Door {
  store: Store;
  /** The key of this person's data in the store. */
  person: string;
  blinder: Blinder;
  outside: Outside;
  issue: (batch: TokenBatch) => Promise<Issued>;
  fetch: typeof fetch;
  /** The absolute address of `/letterbox/`. */
  letterbox: URL;
  now: () => number;
  state: DoorState;
  change: (changes: Partial<DoorState>) => void;
  subscribe: (heard: () => void) => () => void;
}

export type DoorSetup = Omit<Door, 'state' | 'change' | 'subscribe'>;

export function openDoor(setup: DoorSetup, start: Pick<DoorState, 'lang' | 'desk'>): Door {
  const listeners = new Set<() => void>();
  const door: Door = {
    ...setup,
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
  keys: { state: 'coming' },
  tokens: { state: 'coming' },
  bulletin: 'coming',
  segments: [],
  threads: [],
  shownReceipts: [],
  unsaved: undefined,
} satisfies Partial<DoorState>;

/** Changes the stored data of this person, which all tabs share, and shows the result. */
export async function changeStored(door: Door, change: (stored: Stored) => Stored): Promise<void> {
  door.change({ stored: await updateStored(door.store, door.person, change) });
}
