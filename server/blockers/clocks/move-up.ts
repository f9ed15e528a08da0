import type { Context, Writing } from '../../kernel/context.ts';
import { write } from '../../kernel/write.ts';
import type { Lines } from '../../people/lines.ts';
import { raiseNotice } from '../../people/raise-notice.ts';
import { readLines } from '../../people/read-lines.ts';
import { unfinishedStates } from '../life/states.ts';
import { nextLevel } from '../management/who-is-management.ts';
import { WhoMustAnswer } from '../management/who-must-answer.ts';
import {
  forgetAnswerRequest,
  openAnswerRequest,
  settleAnswerNotices,
  settleAnswerRequest,
} from '../thread/answer-requests.ts';
import { addTurnToAll, lockGroup, type MergeGroup, mirrorRoot } from '../thread/held-blockers.ts';
import { saveBlockers } from '../thread/save-blockers.ts';
import { BlockerState, TurnAct } from '../vocabulary/blocker-enums.ts';
import { todayIn } from '../vocabulary/today.ts';

/** What lapsed becomes overdue and goes one level up; what somebody holds who has left goes up at once. */
export async function moveUp(context: Context): Promise<void> {
  const today = todayIn(context);
  const lines = await readLines(context.db);
  const rows = await context.db.rows<{ id: string; holderId: string | null; overdue: number }>(
    `SELECT b.id, b.holder_id AS holderId, b.overdue FROM blocker b WHERE b.due_on < ? AND b.merged_into_id IS NULL
     UNION SELECT b.id, b.holder_id, b.overdue FROM person p JOIN blocker b ON b.holder_id = p.id
     WHERE p.active = 0 AND b.merged_into_id IS NULL AND b.state IN (${unfinishedStates.map((state) => `'${state}'`).join(', ')})`,
    [today],
  );
  for (const { id, holderId, overdue } of rows) {
    // At the top it stays overdue: nothing changes until somebody answers.
    if (overdue === 1 && (holderId === null || (lines.isActive(holderId) && !nextLevel(lines, holderId)))) continue;
    await write(context, (db) => moveUpOne(context, db, lines, id, today));
  }
}

async function moveUpOne(context: Context, db: Writing, lines: Lines, uuid: string, today: string): Promise<void> {
  const tree = await lockGroup(db, uuid);
  if (!tree || tree.self !== tree.root || !unfinishedStates.includes(tree.root.state)) return;
  const { root, merged } = tree;
  const hasLeft = root.holderId !== null && !lines.isActive(root.holderId);
  const lapsed = root.dueOn !== null && root.dueOn < today;
  if (!hasLeft && !lapsed) return;
  if (hasLeft && !lapsed) await forgetAnswerRequest(db, root);
  else await settleAnswerRequest(db, root, false);
  if (lapsed) root.overdue = 1;
  await handOn(context, db, lines, tree, today);
  mirrorRoot(tree);
  await saveBlockers(context, db, [root, ...merged]);
}

/** To the nearest active person above; from the last who left to management as a whole. At the top it stays. */
async function handOn(context: Context, db: Writing, lines: Lines, tree: MergeGroup, today: string): Promise<void> {
  const { root, merged } = tree;
  const from = root.holderId;
  const to = from === null ? null : nextLevel(lines, from);
  if (from === null || (to === null && lines.isActive(from))) return;
  await settleAnswerNotices(db, [root, ...merged]);
  root.holderId = to;
  root.movedUp += 1;
  addTurnToAll(tree, { act: TurnAct.MOVED_UP, day: today, byId: from, movedToId: to });
  // While its reporter is asked, nothing is due; else whoever has it now gets the full time, promise or not.
  if (root.state !== BlockerState.ASKED) {
    root.state = BlockerState.OPEN;
    await openAnswerRequest(context, db, root, today);
  }
  const who = await WhoMustAnswer.on(today, db, lines);
  for (const personId of who.of(to)) {
    const about = { kind: 'BLOCKER_MOVED_UP', subjectId: root.id, actorId: null } as const;
    await raiseNotice(db, context.now(), { personId, ...about });
  }
}
