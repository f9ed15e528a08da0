import { setImmediate } from 'node:timers/promises';
import { Counter } from 'prom-client';
import type { Context, Writing } from '../kernel/context.ts';
import type { Writer } from '../kernel/database.ts';
import { placeholders } from '../kernel/sql.ts';
import { write } from '../kernel/write.ts';
import { lockRecognition } from './lock-recognition.ts';
import { type CountedColumn, counted, countedColumns, recount } from './recount.ts';

/** How many recognitions are compared in one statement: SQLite answers nobody else meanwhile. */
const portion = 200;

const repaired = new Counter({
  name: 'applaus_recounts_repaired_total',
  help: 'Recognitions whose counts differed from what is stored, and were repaired.',
});

/** Counts anew what every recognition repeats of other tables, repairs what differs and logs it. */
export async function repairCounts(context: Context): Promise<void> {
  for (let last = ''; ; ) {
    const ids = await nextIds(context, last);
    if (ids.length === 0) return;
    for (const { id } of await differing(context.db, ids)) await repair(context, id);
    last = ids.at(-1)!;
    await setImmediate();
  }
}

async function nextIds({ db }: Context, last: string): Promise<string[]> {
  const rows = await db.rows<{ id: string }>(`SELECT id FROM recognition WHERE id > ? ORDER BY id LIMIT ${portion}`, [
    last,
  ]);
  return rows.map(({ id }) => id);
}

type Difference = { id: string } & Record<`${'stored' | 'counted'}_${CountedColumn}`, string | number>;

/** Without a lock, so somebody may just be changing one of them. */
function differing(db: Pick<Writer, 'rows'>, ids: string[]): Promise<Difference[]> {
  const columns = countedColumns.map(
    (column) => `r.${column} AS stored_${column}, ${counted[column]} AS counted_${column}`,
  );
  const differs = countedColumns.map((column) => `stored_${column} <> counted_${column}`);
  return db.rows<Difference>(
    `SELECT * FROM (SELECT r.id, ${columns.join(', ')} FROM recognition r WHERE r.id IN (${placeholders(ids)})) AS compared
     WHERE ${differs.join(' OR ')}`,
    ids,
  );
}

async function repair(context: Context, recognitionId: string): Promise<void> {
  const difference = await write(context, (db) => repairLocked(db, recognitionId));
  if (!difference) return;
  repaired.inc();
  context.log.warn(
    { recognitionId, columns: described(difference) },
    'the counts of a recognition were wrong and are repaired',
  );
}

async function repairLocked(db: Writing, recognitionId: string): Promise<Difference | null> {
  await lockRecognition(db, recognitionId);
  const [difference] = await differing(db, [recognitionId]);
  if (!difference) return null;
  await recount(db, [recognitionId]);
  db.announce('wallChanged', { recognitionId });
  return difference;
}

/** What differed; who the receivers are is not for the log. */
function described(difference: Difference): Record<string, string> {
  const columns = countedColumns.filter((column) => difference[`stored_${column}`] !== difference[`counted_${column}`]);
  return Object.fromEntries(
    columns.map((column) => [
      column,
      column === 'receivers'
        ? 'differed'
        : `${difference[`stored_${column}`]} instead of ${difference[`counted_${column}`]}`,
    ]),
  );
}
