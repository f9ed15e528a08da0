import type { Context } from '../kernel/context.ts';
import type { Database, Dialect } from '../kernel/database.ts';
import { forceIndex } from '../kernel/sql.ts';

interface RecognitionCounts {
  recognitions: number;
  copies: number;
}

/** How long a process goes on with what it counted, in milliseconds. */
const maxAge = 60_000;
const memory = new WeakMap<Database, { countedAt: number; counts: Promise<Map<string, RecognitionCounts>> }>();

/**
 * The published recognitions of each value that has any, by its uuid, and how often they are copied, as they were within the
 * last minute.
 */
export function recognitionCounts({ db, now }: Pick<Context, 'db' | 'now'>): Promise<Map<string, RecognitionCounts>> {
  const found = memory.get(db);
  const time = now().getTime();
  if (found && time - found.countedAt < maxAge) return found.counts;
  const counts = count(db);
  memory.set(db, { countedAt: time, counts });
  counts.catch(() => forgetRecognitionCounts(db));
  return counts;
}

/** Drops what is remembered. */
export function forgetRecognitionCounts(db: Database): void {
  memory.delete(db);
}

async function count(db: Database): Promise<Map<string, RecognitionCounts>> {
  const rows = await db.rows<{ valueId: string; recognitions: number; copies: number }>(countStatement(db.dialect));
  return new Map(
    rows.map(({ valueId, recognitions, copies }) => [
      valueId,
      { recognitions: Number(recognitions), copies: Number(copies) },
    ]),
  );
}

/** Reads an index from one end to the other and no row: what it costs grows with the wall, and so it is remembered. */
export function countStatement(dialect: Dialect): string {
  return `SELECT r.value_id AS valueId, COUNT(*) AS recognitions, SUM(r.copy_count) AS copies
    FROM recognition r${forceIndex(dialect, 'ix_recognition_copies')}
    WHERE r.published_at IS NOT NULL GROUP BY r.value_id`;
}
