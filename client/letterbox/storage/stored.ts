import { type Bytes, hexOf, randomBytes, sha256 } from '../protocol/bytes.ts';
import type { Store } from './store.ts';

/** One token, before and after it is signed. What is spent has the same shape, filled with random bytes. */
export interface Token {
  seed: Bytes;
  blinded: Bytes;
  inverse: Bytes;
  signature: Bytes;
}

/** The tokens of one week on this device, taken in one request. */
export interface TokenBatch {
  epoch: number;
  /** `asked` is stored before the request; after a lost answer the issuer signs the same batch again. */
  state: 'asked' | 'signed' | 'unusable';
  letters: TokenSlot[];
  meToos: TokenSlot[];
}

export type TokenSlot = Token & { spent: boolean };

/** A body that was sent, or is still to be, until the bulletin shows its hash. */
export interface OutboxItem {
  body: Bytes;
  /** The first 16 bytes of the body's hash, in hex, as bulletins show them. */
  hash: string;
  state: 'unsent' | 'accepted' | 'refused' | 'lapsed';
  reason?: string;
  /** The newest batch that was known when it was last sent. */
  batch: number;
  /** When its epoch is no longer accepted, in ms; null for a follow-up, which has no such end. */
  until: number | null;
}

/** Everything that is stored of one person, as one value, so that it changes in one transaction. */
export interface Stored {
  batches: TokenBatch[];
  outbox: OutboxItem[];
  /** Seeds of the receipts that the person asked to store. */
  receipts: Bytes[];
}

export const NOTHING_STORED: Stored = { batches: [], outbox: [], receipts: [] };

export function updateStored(store: Store, person: string, change: (stored: Stored) => Stored): Promise<Stored> {
  return store.update<Stored>(person, (old) => change(old ?? NOTHING_STORED));
}

/** The key of a person's data in this browser. It does not show who they are, and differs in each browser. */
export async function personKey(store: Store, person: string): Promise<string> {
  const salt = await store.update<Uint8Array>('salt', (old) => old ?? randomBytes(32));
  return `person/${hexOf(await sha256(salt, person))}`;
}
