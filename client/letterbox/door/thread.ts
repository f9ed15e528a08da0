import type { Bytes } from '../protocol/bytes.ts';
import type { Answer } from '../protocol/sealed-answer.ts';

/** A thread whose receipt is known here, with its newest state in the bulletin. */
export interface Thread {
  threadId: string;
  seed: Bytes;
  /** Undefined while the letter is on its way, or where its last answer is older than the bulletin. */
  answer: Answer | undefined;
}
