import type { Bytes } from '../protocol/bytes.ts';
import type { Pin } from '../protocol/check-manifest.ts';

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

/** The one token that this person has for a round. */
export interface RoundToken {
  keyId: string;
  /** `elsewhere` where another device of this person has it; the token is then as good as spent. */
  state: TokenBatch['state'] | 'elsewhere';
  token: TokenSlot;
}

/** All that remains here of a body that the letterbox accepted, until the bulletin shows its hash. */
export interface Accepted {
  /** SHA-256 of the body, in hex; bulletins show its first 32 digits. */
  hash: string;
  /** The epoch of its token; 0 for a follow-up, which has none. */
  epoch: number;
  /** When that epoch is no longer accepted, in ms; null for a follow-up. */
  until: number | null;
  /** The letterbox's signature over the hash and the epoch, 64 bytes: who is not delivered can show it. */
  acceptance: Bytes;
}

/** Everything that is stored of one person. No text of a letter is among it. */
export interface Stored {
  /** The longest list of keys that this browser has seen. */
  pin: Pin | undefined;
  batches: TokenBatch[];
  rounds: RoundToken[];
  accepted: Accepted[];
  /** Seeds of the receipts that the person asked to store. */
  receipts: Bytes[];
}

export const NOTHING_STORED: Stored = { pin: undefined, batches: [], rounds: [], accepted: [], receipts: [] };
