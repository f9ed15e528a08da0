import type { Context, Writing } from '../../kernel/context.ts';
import type { NoticeKind } from '../../kernel/notices.ts';
import type { DeliveredItem } from '../../letterbox/delivery-port.ts';
import { type HeldBlocker, lockGroup, type MergeGroup } from '../thread/held-blockers.ts';
import { saveBlockers } from '../thread/save-blockers.ts';
import { BlockerVisibility } from '../vocabulary/blocker-enums.ts';
import { type FollowUp, followUpIn } from './letter-items.ts';
import { takeReportersTurn } from './take-reporters-turn.ts';

/** Somebody to be told that a reporter said something. */
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
    const tree = row ? await lockGroup(db, row.id, row.goesOnIn) : null;
    if (!tree) continue;
    for (const turn of turns) {
      const kind = await takeReportersTurn(context, db, tree, turn, day);
      calls.push({ kind, blockerId: aboutFor(tree).id, holderId: tree.root.holderId });
    }
    await saveBlockers(context, db, [tree.root, ...tree.merged]);
  }
  return calls;
}

/** What whoever must answer is told of: one for management alone need not be theirs to read, but that in which it goes on is. */
function aboutFor({ self, root }: MergeGroup): HeldBlocker {
  return self.visibility === BlockerVisibility.MANAGEMENT ? root : self;
}

/** First the answers to turns of management, in their order, then what its author said unasked. */
function byThread(followUps: FollowUp[]): Map<string, FollowUp[]> {
  const threads = new Map<string, FollowUp[]>();
  for (const each of followUps) threads.set(each.threadId, [...(threads.get(each.threadId) ?? []), each]);
  for (const turns of threads.values()) turns.sort((a, b) => a.slot - b.slot || a.turn - b.turn);
  return threads;
}
