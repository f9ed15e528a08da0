import type { Bytes } from '../protocol/bytes.ts';
import type { Answer } from '../protocol/sealed-answer.ts';
import type { ThreadKeys } from '../protocol/thread-keys.ts';

/** A thread whose receipt is known here, with the newest that the bulletin says of it. */
export interface Thread {
  threadId: string;
  seed: Bytes;
  keys: ThreadKeys;
  /** Nothing yet: the letter is on its way, or longer ago than the bulletin goes back. */
  answer: Answer | undefined;
}
