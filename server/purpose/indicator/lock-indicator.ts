import type { Writing } from '../../kernel/context.ts';
import { forUpdate } from '../../kernel/sql.ts';
import { type IndicatorFacts, indicatorFacts } from './read-indicator.ts';

/** Reads the indicator inside a transaction and locks it until the end, so that two editors do not overlap. */
export async function lockIndicator(db: Writing): Promise<IndicatorFacts | null> {
  const [row] = await db.rows<IndicatorFacts>(`${indicatorFacts}${forUpdate(db.dialect)}`);
  return row ?? null;
}
