import type { Context } from '../../kernel/context.ts';
import type { Writer } from '../../kernel/database.ts';
import { settleNotices } from '../../people/raise-notice.ts';
import { workingDaysAfter } from '../vocabulary/working-days.ts';
import { AnswerRequestRow } from './answer-request.row.ts';
import type { HeldBlocker } from './held-blockers.ts';

/** The last day to answer what is asked on this day. */
export function dueAfter({ settings }: Pick<Context, 'settings'>, day: string): string {
  return workingDaysAfter(day, settings.blockers.answerDays, settings.blockers.holidays);
}

/** Whoever holds this blocker is asked for an answer, from this day on. */
export async function openAnswerRequest(
  context: Pick<Context, 'settings'>,
  db: Writer,
  root: HeldBlocker,
  day: string,
): Promise<void> {
  root.dueOn = dueAfter(context, day);
  const [last] = await db.rows<{ number: number | null }>(
    'SELECT MAX(number) AS number FROM blocker_asking WHERE blocker_id = ?',
    [root.id],
  );
  const number = (last?.number ?? 0) + 1;
  await db.insert(AnswerRequestRow, {
    ...{ blockerId: root.id, number, leaderId: root.holderId, askedOn: day, inTime: null },
  });
}

/** What is asked has an answer, or its time is over. */
export async function settleAnswerRequest(db: Writer, root: HeldBlocker, inTime: boolean): Promise<void> {
  await db.run('UPDATE blocker_asking SET in_time = ? WHERE blocker_id = ? AND in_time IS NULL', [
    inTime ? 1 : 0,
    root.id,
  ]);
}

/** Nothing is asked any more of whoever held it, and nothing is counted: it went to somebody else without their doing. */
export async function forgetAnswerRequest(db: Writer, root: HeldBlocker): Promise<void> {
  await db.run('DELETE FROM blocker_asking WHERE blocker_id = ? AND in_time IS NULL', [root.id]);
}

const callsForAnswer = ['BLOCKER_DUE', 'BLOCKER_MOVED_UP', 'BLOCKER_REPLIED', 'BLOCKER_REOPENED'] as const;

/** Nobody is called to answer it any more. */
export async function settleAnswerNotices(db: Writer, threads: HeldBlocker[]): Promise<void> {
  for (const { id } of threads) for (const kind of callsForAnswer) await settleNotices(db, { subjectId: id, kind });
}
