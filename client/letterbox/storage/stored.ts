import { type Bytes, hexOf, randomBytes, sha256 } from '../protocol/bytes.ts';
import type { Store } from './store.ts';

/** One token, before and after it is signed. What is spent has the same shape, filled with random bytes. */
export interface Token {
  seed: Bytes;
  blinded: Bytes;
  inverse: Bytes;
  signature: Bytes;
}

/** The tokens of one week on this device, all taken in one go. */
export interface TokenBatch {
  epoch: number;
  /** `asked` was written before it was asked for; the issuer signs the same batch again when its answer was lost. */
  state: 'asked' | 'signed' | 'unusable';
  letters: TokenSlot[];
  meToos: TokenSlot[];
}

export type TokenSlot = Token & { spent: boolean };

/** A body that was handed to the door, or is still to be, until the bulletin shows its hash. */
export interface OutboxItem {
  body: Bytes;
  /** The first 16 bytes of the body's hash, in hex, as bulletins show them. */
  hash: string;
  state: 'unsent' | 'accepted' | 'refused' | 'lapsed';
  reason?: string;
  /** The newest delivery that was known when it was last sent. */
  batch: number;
  /** When its week can no longer be accepted, in ms; a follow-up has no such end. */
  until: number | null;
}

/** All that is kept of one person, as one value: what belongs together changes together. */
export interface Stored {
  batches: TokenBatch[];
  outbox: OutboxItem[];
  /** Seeds of the receipts that were to be kept here. */
  receipts: Bytes[];
}

export const NOTHING_STORED: Stored = { batches: [], outbox: [], receipts: [] };

export function updateStored(store: Store, person: string, change: (stored: Stored) => Stored): Promise<Stored> {
  return store.update<Stored>(person, (old) => change(old ?? NOTHING_STORED));
}

/** Where this person's things are kept: a name that tells nobody who they are, and is another one in each browser. */
export async function personKey(store: Store, person: string): Promise<string> {
  const salt = await store.update<Uint8Array>('salt', (old) => old ?? randomBytes(32));
  return `person/${hexOf(await sha256(salt, person))}`;
}
