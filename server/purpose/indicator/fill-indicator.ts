import type { RequestContext, Writing } from '../../kernel/context.ts';
import { insertRows } from '../../kernel/insert-rows.ts';
import { placeholders } from '../../kernel/sql.ts';
import { write } from '../../kernel/write.ts';
import { recordChange } from '../changes/record-change.ts';
import { Indicator, type IndicatorPoint } from './indicator.ts';
import { IndicatorPointRow } from './indicator-point.row.ts';
import { lockIndicator } from './lock-indicator.ts';
import { readIndicator, storedPoints, thisMonthIn } from './read-indicator.ts';
import {
  FutureMonthRefused,
  type IndicatorChangedRefused,
  IndicatorMissingRefused,
  indicatorChanged,
  mostMonths,
  TooManyMonthsRefused,
} from './refusals.ts';

/** A month's figure as it shall be; null takes it away. */
export interface FigureChange {
  month: string;
  value: number | null;
}

export type FillResult =
  | Indicator
  | IndicatorChangedRefused
  | IndicatorMissingRefused
  | FutureMonthRefused
  | TooManyMonthsRefused;

/**
 * Sets figures of months, all or none. Nothing is refused where all of them stand there already, so that a repeated
 * request does no harm.
 */
export async function fillIndicator(
  context: RequestContext,
  basedOn: number,
  figures: FigureChange[],
): Promise<FillResult> {
  const future = figures.find(({ month }) => month > thisMonthIn(context));
  if (future) return new FutureMonthRefused(context.language, future.month);
  const outcome = await write(context, (db) => fill(context, db, basedOn, figures));
  if (outcome === 'MISSING') return new IndicatorMissingRefused(context.language);
  if (outcome === 'TOO_MANY') return new TooManyMonthsRefused(context.language);
  return outcome === 'CHANGED' ? indicatorChanged(context) : (await readIndicator(context))!;
}

async function fill(
  { viewer, now }: RequestContext,
  db: Writing,
  basedOn: number,
  figures: FigureChange[],
): Promise<'DONE' | 'MISSING' | 'CHANGED' | 'TOO_MANY'> {
  const indicator = await lockIndicator(db);
  if (!indicator) return 'MISSING';
  const points = await storedPoints(db, indicator.id);
  const changes = changesOf(points, figures);
  if (changes.length === 0) return 'DONE';
  if (indicator.version !== basedOn) return 'CHANGED';
  if (points.length + growthBy(changes) > mostMonths) return 'TOO_MANY';
  const after = changes.flatMap(({ month, value }) => (value === null ? [] : [{ month, value }]));
  const before = changes.flatMap(({ month, before }) => (before === null ? [] : [{ month, value: before }]));
  const months = changes.map(({ month }) => month);
  await storeFigures(db, indicator.id, months, after);
  const change = { kind: 'indicator-filled', subjectId: null, authorId: viewer.personId } as const;
  await recordChange(db, { ...change, now: now(), before: { points: before }, after: { points: after } });
  return 'DONE';
}

/** Those of the figures that are other than what stands there. */
export function changesOf(
  points: readonly IndicatorPoint[],
  figures: readonly FigureChange[],
): (FigureChange & { before: number | null })[] {
  const stored = new Map(points.map(({ month, value }) => [month, value]));
  return figures
    .map((figure) => ({ ...figure, before: stored.get(figure.month) ?? null }))
    .filter(({ value, before }) => value !== before);
}

/** How many more months have a figure afterwards. */
export function growthBy(changes: { value: number | null; before: number | null }[]): number {
  const count = (what: 'value' | 'before') => changes.filter((change) => change[what] !== null).length;
  return count('value') - count('before');
}

async function storeFigures(
  db: Writing,
  indicatorId: string,
  months: string[],
  points: IndicatorPoint[],
): Promise<void> {
  const among = `month IN (${placeholders(months)})`;
  await db.run(`DELETE FROM indicator_point WHERE indicator_id = ? AND ${among}`, [indicatorId, ...months]);
  const rows = points.map(({ month, value }) => ({ indicatorId, month, value }));
  await insertRows(db, IndicatorPointRow, rows);
  await db.run('UPDATE indicator SET version = version + 1 WHERE id = ?', [indicatorId]);
}
