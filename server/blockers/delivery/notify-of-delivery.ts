import type { Context, Writing } from '../../kernel/context.ts';
import { uuidV8 } from '../../kernel/uuid.ts';
import { raiseNotice } from '../../people/raise-notice.ts';
import { readLines } from '../../people/read-lines.ts';
import { WhoMustAnswer } from '../management/who-must-answer.ts';
import type { Call } from './store-follow-ups.ts';

/** A notice about a delivery as a whole is about no blocker: its subject is the batch. */
export function subjectOfBatch(batch: number): string {
  return uuidV8('batch', batch);
}

/** Calls whoever must answer: once for all new blockers of a batch, without saying which, and once for each reply. */
export async function notifyOfDelivery(
  context: Context,
  db: Writing,
  { batch, day }: { batch: number; day: string },
  holders: Set<string | null>,
  calls: Call[],
): Promise<void> {
  if (holders.size === 0 && calls.length === 0) return;
  const who = await WhoMustAnswer.on(day, db, await readLines(db));
  const called = new Set([...holders].flatMap((holder) => who.of(holder)));
  const about = { kind: 'BLOCKER_DELIVERED', subjectId: subjectOfBatch(batch), actorId: null } as const;
  for (const personId of called) await raiseNotice(db, context.now(), { personId, ...about });
  for (const { kind, blockerId, holderId } of calls) {
    for (const personId of who.of(holderId)) {
      await raiseNotice(db, context.now(), { personId, kind, subjectId: blockerId, actorId: null });
    }
  }
}
