import type { Context, Writing } from '../../kernel/context.ts';
import { write } from '../../kernel/write.ts';
import type { Lines } from '../../people/lines.ts';
import { raiseNotice } from '../../people/raise-notice.ts';
import { readLines } from '../../people/read-lines.ts';
import { escalate, type Holder, isAtTop } from '../life/escalation.ts';
import { unfinishedStates } from '../life/states.ts';
import { nextLevel } from '../management/who-is-management.ts';
import { WhoMustAnswer } from '../management/who-must-answer.ts';
import { applyStep } from '../thread/apply-step.ts';
import { type BlockerThread, lockGroup } from '../thread/blocker-thread.ts';
import { saveThreads } from '../thread/save-threads.ts';
import { todayIn } from '../vocabulary/today.ts';

interface Lapsed {
  id: string;
  holderId: string | null;
  overdue: number;
  /** 1 while an answer is asked for that is neither given nor late. */
  asked: number;
}

const isAsked = 'EXISTS (SELECT 1 FROM blocker_answer_request a WHERE a.blocker_id = b.id AND a.in_time IS NULL)';

/** What lapsed becomes overdue and goes one level up; what somebody holds who has left goes up at once. */
export async function moveUp(context: Context): Promise<void> {
  const today = todayIn(context);
  const lines = await readLines(context.db);
  const rows = await context.db.rows<Lapsed>(
    `SELECT b.id, b.holder_id AS holderId, b.overdue, ${isAsked} AS asked FROM blocker b
     WHERE b.due_on < ? AND b.merged_into_id IS NULL
     UNION SELECT b.id, b.holder_id, b.overdue, ${isAsked} FROM person p JOIN blocker b ON b.holder_id = p.id
     WHERE p.active = 0 AND b.merged_into_id IS NULL AND b.state IN (${unfinishedStates.map((state) => `'${state}'`).join(', ')})`,
    [today],
  );
  for (const { id, holderId, overdue, asked } of rows) {
    // At the top it stays overdue: once that is counted, nothing changes until somebody answers.
    if (overdue === 1 && asked === 0 && isAtTop({ holderId }, holderIn(lines, holderId))) continue;
    await write(context, (db) => moveUpOne(context, db, lines, id, today));
  }
}

function holderIn(lines: Lines, holderId: string | null): Holder {
  if (holderId === null) return { hasLeft: false, above: null };
  return { hasLeft: !lines.isActive(holderId), above: nextLevel(lines, holderId) };
}

async function moveUpOne(context: Context, db: Writing, lines: Lines, uuid: string, today: string): Promise<void> {
  const group = await lockGroup(db, uuid);
  if (!group) return;
  const holder = holderIn(lines, group.root.holderId);
  const step = escalate(group.self, holder, today, context.settings.blockers);
  if (step === null) return;
  const { root, merged } = await applyStep(db, group, step);
  if (step.raisesNotice !== null) await callHolder(context, db, lines, root, today);
  await saveThreads(context, db, [root, ...merged]);
}

async function callHolder(
  context: Context,
  db: Writing,
  lines: Lines,
  { id, holderId }: BlockerThread,
  today: string,
): Promise<void> {
  const who = await WhoMustAnswer.on(today, db, lines);
  for (const personId of who.of(holderId)) {
    const about = { kind: 'BLOCKER_MOVED_UP', subjectId: id, actorId: null } as const;
    await raiseNotice(db, context.now(), { personId, ...about });
  }
}
