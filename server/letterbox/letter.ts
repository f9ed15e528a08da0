import type { LetterType } from './letter-item.row.ts';

/** All letters have this size, whatever they say. */
export const letterSize = 8_192;

/** What of a letter the door knows once its form is right; nothing of it says who wrote it. */
export interface Letter {
  type: LetterType;
  /** 0 in a follow-up, which needs no token. */
  epoch: number;
  keyId: string;
  tokenInput: Buffer;
  tokenSignature: Buffer;
  /** Raw keys of the thread. */
  signPub: Buffer;
  openPub: Buffer;
  /** 16 bytes in hex. */
  threadId: string;
  threadSignature: Buffer;
  /** What the thread signature is over. */
  signed: Buffer;
  /** What can be used once, in hex. */
  nullifier: string;
  /** The turn of management that a follow-up answers; 0 for one that answers none. */
  turn: number;
  texts: string[];
  body: Buffer;
  /** SHA-256 of the body, in hex. */
  bodyHash: string;
}

/** Why a letter is not taken; the door says no more than this. */
export type RefusalReason =
  | 'IDENTIFIED_REQUEST'
  | 'WRONG_SIZE'
  | 'MALFORMED'
  | 'UNKNOWN_KEY'
  | 'EXPIRED_EPOCH'
  | 'INVALID_TOKEN'
  | 'INVALID_SIGNATURE'
  | 'UNKNOWN_THREAD'
  | 'SPENT'
  | 'BUSY';
