import type { Writer } from '../../kernel/database.ts';
import { dropUnpublishedAnswers, storeAnswers } from '../../letterbox/answer-port.ts';
import { turnsToReporter } from '../life/turn.ts';
import type { BlockerThread } from './blocker-thread.ts';

export interface SealedThread {
  thread: BlockerThread;
  sealed: string;
}

/** Puts sealed answers where the next bulletin finds them, beside the turns that each shows; 0 is the thread itself. */
export function storeSealed(db: Writer, answers: SealedThread[]): Promise<void> {
  return storeAnswers(
    db,
    answers.map(({ thread, sealed }) => {
      const turns = [0, ...turnsToReporter(thread.turns).map(({ number }) => number)];
      return { threadId: thread.threadId, version: thread.version, sealed, turns };
    }),
  );
}

/** An answer that no bulletin has shown makes way for the one after it. */
export function dropUnpublished(db: Writer, threads: BlockerThread[]): Promise<void> {
  return dropUnpublishedAnswers(
    db,
    threads.map(({ threadId }) => threadId),
  );
}
