import type { Bytes } from '../protocol/bytes.ts';
import type { Store } from './store.ts';

/** One token, before and after it is signed. What is spent has the same shape, filled with random bytes. */
export interface Token {
  seed: Bytes;
  blinded: Bytes;
  inverse: Bytes;
  signature: Bytes;
}

/** The tokens of one week on this device, all taken in one go. */
export interface Batch {
  epoch: number;
  /** `asked` was written before it was asked for; the issuer signs the same batch again when its answer was lost. */
  state: 'asked' | 'signed' | 'unusable';
  letters: TokenSlot[];
  meToos: TokenSlot[];
}

export type TokenSlot = Token & { spent: boolean };

/** A body that was handed to the door, or is still to be, until the bulletin shows its hash. */
export interface Waiting {
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
export interface Kept {
  batches: Batch[];
  outbox: Waiting[];
  /** Seeds of the receipts that were to be kept here. */
  receipts: Bytes[];
}

export const NOTHING_KEPT: Kept = { batches: [], outbox: [], receipts: [] };

export function updateKept(store: Store, person: string, change: (kept: Kept) => Kept): Promise<Kept> {
  return store.update<Kept>(person, (old) => change(old ?? NOTHING_KEPT));
}
