import type { Context, Writing } from '../../kernel/context.ts';
import type { NoticeKind } from '../../kernel/notices.ts';
import type { DeliveredItem } from '../../letterbox/delivery-port.ts';
import { takeReporterTurn } from '../life/reporter-turns.ts';
import { applyStep } from '../thread/apply-step.ts';
import { type BlockerThread, lockGroup, type ThreadGroup } from '../thread/blocker-thread.ts';
import { saveThreads } from '../thread/save-threads.ts';
import { BlockerVisibility } from '../vocabulary/blocker-enums.ts';
import { type FollowUp, followUpIn } from './letter-items.ts';

/** A notice to whoever must answer, since a reporter said something. */
export interface Call {
  kind: NoticeKind;
  blockerId: string;
  holderId: string | null;
}

/** Stores what reporters said, thread by thread, each in the sequence that its author signed; unknown threads are passed over. */
export async function storeFollowUps(
  context: Context,
  db: Writing,
  items: DeliveredItem[],
  day: string,
): Promise<Call[]> {
  const calls: Call[] = [];
  for (const [threadId, turns] of byThread(items.map(followUpIn))) {
    const sql = 'SELECT id, COALESCE(merged_into_id, id) AS goesOnIn FROM blocker WHERE thread_id = ?';
    const [row] = await db.rows<{ id: string; goesOnIn: string }>(sql, [threadId]);
    let group = row ? await lockGroup(db, row.id, row.goesOnIn) : null;
    if (!group) continue;
    for (const turn of turns) {
      const step = takeReporterTurn(group, { ...turn, day }, context.settings.blockers);
      group = await applyStep(db, group, step);
      const kind = step.raisesNotice!;
      calls.push({ kind, blockerId: aboutFor(group).id, holderId: group.root.holderId });
    }
    await saveThreads(context, db, [group.root, ...group.merged]);
  }
  return calls;
}

/** What the notice is about: one for management alone need not be theirs to read, but that in which it goes on is. */
function aboutFor({ self, root }: ThreadGroup): BlockerThread {
  return self.visibility === BlockerVisibility.MANAGEMENT ? root : self;
}

/** First the answers to turns of management, in their order, then what its author said unasked. */
function byThread(followUps: FollowUp[]): Map<string, FollowUp[]> {
  const threads = new Map<string, FollowUp[]>();
  for (const each of followUps) threads.set(each.threadId, [...(threads.get(each.threadId) ?? []), each]);
  for (const turns of threads.values()) turns.sort((a, b) => a.slot - b.slot || a.answersTurn - b.answersTurn);
  return threads;
}
