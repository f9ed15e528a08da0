import type { Database, Writer } from '../../kernel/database.ts';
import { roundedGroupSize } from '../vocabulary/group-size.ts';
import type { DutyDocument, DutyFigures } from './duty-document.ts';

/** How management does its duty on what all staff may read, or on letters for management alone. The first three never fall. */
export async function readFigures(db: Database | Writer, of: 'BOARD' | 'MANAGEMENT'): Promise<DutyFigures> {
  const [those, shown] =
    of === 'BOARD'
      ? ["b.visibility = 'ALL'", 'b.listed = 1']
      : ["b.visibility = 'MANAGEMENT'", 'b.merged_into_id IS NULL'];
  const [blockers] = await db.rows<Record<'delivered' | 'confirmed' | 'overdue', number | null>>(
    `SELECT COUNT(*) AS delivered, SUM(CASE WHEN ${shown} AND b.state = 'CONFIRMED' THEN 1 ELSE 0 END) AS confirmed,
       SUM(CASE WHEN ${shown} AND b.overdue = 1 THEN 1 ELSE 0 END) AS overdue FROM blocker b WHERE ${those}`,
  );
  const [answers] = await db.rows<Record<'asked' | 'answeredOnTime', number | null>>(
    `SELECT COUNT(*) AS asked, SUM(a.in_time) AS answeredOnTime
     FROM blocker_answer_request a JOIN blocker b ON b.id = a.blocker_id WHERE a.in_time IS NOT NULL AND ${those}`,
  );
  return {
    delivered: Number(blockers?.delivered ?? 0),
    asked: Number(answers?.asked ?? 0),
    answeredOnTime: Number(answers?.answeredOnTime ?? 0),
    confirmed: Number(blockers?.confirmed ?? 0),
    overdue: Number(blockers?.overdue ?? 0),
  };
}

/**
 * The figures with letters for management alone in them, made new once a month. Those letters are rounded down apart: rounded
 * with the others, whose number everybody knows, a single one would show where it makes a multiple full.
 */
export async function everythingFor(
  db: Writer,
  minimum: number,
  day: string,
  before: DutyDocument['everything'] | undefined,
): Promise<DutyDocument['everything']> {
  const month = day.slice(0, 7);
  if (before && before.month >= month) return before;
  const [board, alone] = [await readFigures(db, 'BOARD'), await readFigures(db, 'MANAGEMENT')];
  const rounded = (name: keyof DutyFigures) => board[name] + roundedGroupSize(minimum, alone[name]);
  // Another minimum rounds otherwise, and these never fall.
  const growing = (name: keyof DutyFigures) => Math.max(before?.[name] ?? 0, rounded(name));
  return {
    month,
    delivered: growing('delivered'),
    asked: growing('asked'),
    answeredOnTime: growing('answeredOnTime'),
    confirmed: rounded('confirmed'),
    overdue: rounded('overdue'),
  };
}
