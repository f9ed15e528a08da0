import type { LetterType } from './letter-item.row.ts';

/** All letters have this size, whatever they say. */
export const letterSize = 8_192;

/** A letter from when it is taken in until it is delivered. It is parsed once; nothing of it says who wrote it. */
export interface PostedLetter {
  type: LetterType;
  /** 0 in a follow-up, which needs no token. */
  epoch: number;
  /** The round that an answer is given in; empty in other letters. */
  round: string;
  /** Raw keys of the thread. */
  signPub: Buffer;
  openPub: Buffer;
  /** 16 bytes in hex. */
  threadId: string;
  /** What can be used once, in hex. */
  nullifier: string;
  /** Of the form that its type asks for. Its texts stay bytes: decoded they would double the memory of a full spool. */
  content: Buffer;
  body: Buffer;
  /** SHA-256 of the body, in hex. */
  bodyHash: string;
}

/** A letter as it arrives, with what has to be verified before it is taken in. */
export interface ReceivedLetter extends PostedLetter {
  keyId: string;
  tokenInput: Buffer;
  tokenSignature: Buffer;
  threadSignature: Buffer;
  /** What the thread signature is over. */
  signed: Buffer;
  /** The turn of management that a follow-up answers; 0 for one that answers none. */
  turn: number;
}

/** Why a letter is refused; no response says more than this. */
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
