import type { Context } from '../../kernel/context.ts';
import type { Writer } from '../../kernel/database.ts';
import { NoticeKind } from '../../people/notice.ts';
import { settleNotices } from '../../people/raise-notice.ts';
import { workingDaysAfter } from '../words/working-days.ts';
import { BlockerAskingRow } from './blocker-asking.row.ts';
import type { Thread } from './thread.ts';

/** The last day to answer what is asked on this day. */
export function dueAfter({ settings }: Pick<Context, 'settings'>, day: string): string {
  return workingDaysAfter(day, settings.blockers.answerDays, settings.blockers.holidays);
}

/** Whoever holds this blocker is asked for an answer, from this day on. */
export async function askHolder(
  context: Pick<Context, 'settings'>,
  db: Writer,
  root: Thread,
  day: string,
): Promise<void> {
  root.dueOn = dueAfter(context, day);
  const [last] = await db.rows<{ number: number | null }>(
    'SELECT MAX(number) AS number FROM blocker_asking WHERE blocker_id = ?',
    [root.id],
  );
  const number = (last?.number ?? 0) + 1;
  await db.insert(BlockerAskingRow, {
    ...{ blockerId: root.id, number, leaderId: root.holderId, askedOn: day, inTime: null },
  });
}

/** What is asked has an answer, or its time is over. */
export async function settleAsking(db: Writer, root: Thread, inTime: boolean): Promise<void> {
  await db.run('UPDATE blocker_asking SET in_time = ? WHERE blocker_id = ? AND in_time IS NULL', [
    inTime ? 1 : 0,
    root.id,
  ]);
}

/** Nothing is asked any more of whoever held it, and nothing is counted: it went to somebody else without their doing. */
export async function forgetAsking(db: Writer, root: Thread): Promise<void> {
  await db.run('DELETE FROM blocker_asking WHERE blocker_id = ? AND in_time IS NULL', [root.id]);
}

const callsForAnswer = [
  NoticeKind.BLOCKER_DUE,
  NoticeKind.BLOCKER_MOVED_UP,
  NoticeKind.BLOCKER_REPLIED,
  NoticeKind.BLOCKER_REOPENED,
];

/** Nobody is called to answer it any more. */
export async function settleCalls(db: Writer, threads: Thread[]): Promise<void> {
  for (const { id } of threads) for (const kind of callsForAnswer) await settleNotices(db, { subjectId: id, kind });
}
