import type { Context } from '../../kernel/context.ts';
import type { Writer } from '../../kernel/database.ts';
import { insertRows } from '../../kernel/insert-rows.ts';
import { forceMysqlIndex, forShare } from '../../kernel/sql.ts';
import { sqlTime } from '../../kernel/time.ts';
import { write } from '../../kernel/write.ts';
import { SegmentTermRow } from './segment-term.row.ts';
import { type IndexedRecognition, termsIn, wordsIn } from './terms.ts';

/** How many recognitions, and how many segments of them, one segment has. */
export const segmentSize = 64;
/** Until then a recognition's texts may be edited, and a transaction that publishes it may be open. */
const settledAfter = 60 * 60_000;

/** Makes segments of what was published since the last one, each in a transaction of its own; at first that is everything. */
export async function buildSegments(context: Pick<Context, 'db' | 'events' | 'now'>): Promise<void> {
  const before = sqlTime(new Date(context.now().getTime() - settledAfter));
  while (await write(context, (db) => buildNextSegment(db, before))) {}
}

/** Makes the next segment of recognitions that were published before; false where there are too few for one. */
export async function buildNextSegment(db: Writer, before: string): Promise<boolean> {
  const from = await endOf(db, 0);
  for (let limit = segmentSize + 1; ; limit *= 10) {
    const rows = await settled(db, from, before, limit);
    if (rows.length < limit) return false;
    const until = rows.at(-1)!.at;
    const inside = rows.filter(({ at }) => at < until);
    // More than these were published in the same millisecond.
    if (inside.length === 0) continue;
    await fillWords(db, inside);
    await insertSegment(db, 0, { from, until, size: inside.length }, await termsIn(db, inside));
    await buildUpper(db);
    return true;
  }
}

type Settled = IndexedRecognition & { at: string };

/** Their places in the index stay locked, so that nothing is published between them before the segment is there. */
function settled({ dialect, rows }: Writer, from: string, before: string, limit: number): Promise<Settled[]> {
  return rows<Settled>(
    `SELECT id, value_id AS valueId, situation, action, effect, words, CAST(published_at AS CHAR) AS at
     FROM recognition${forceMysqlIndex(dialect, 'ix_recognition_wall')} WHERE published_at >= ? AND published_at < ?
     ORDER BY published_at, id LIMIT ${limit}${forShare(dialect)}`,
    [from, before],
  );
}

/** What an older server wrote while this one was being installed has no words yet. */
async function fillWords(db: Writer, recognitions: IndexedRecognition[]): Promise<void> {
  for (const one of recognitions) {
    if (one.words === null) await db.run('UPDATE recognition SET words = ? WHERE id = ?', [wordsIn(one), one.id]);
  }
}

/** Joins the segments of recognitions that are in no upper one, once there are enough. */
async function buildUpper(db: Writer): Promise<void> {
  const from = await endOf(db, 1);
  const leaves = await db.rows<{ id: number; until: string; size: number }>(
    `SELECT id, CAST(until_at AS CHAR) AS until, size FROM wall_segment WHERE level = 0 AND from_at >= ?
     ORDER BY from_at LIMIT ${segmentSize}`,
    [from],
  );
  if (leaves.length < segmentSize) return;
  const size = leaves.reduce((sum, leaf) => sum + leaf.size, 0);
  const id = await insertSegment(db, 1, { from, until: leaves.at(-1)!.until, size }, []);
  await db.run(
    `INSERT INTO wall_segment_term (segment_id, term) SELECT DISTINCT ${id}, t.term FROM wall_segment_term t
     WHERE t.segment_id IN (${leaves.map((leaf) => leaf.id).join(', ')}) ORDER BY t.term`,
  );
}

/** The first segment begins before everything. */
const beginning = '1970-01-01 00:00:00.000';

async function endOf(db: Writer, level: number): Promise<string> {
  const sql = 'SELECT CAST(until_at AS CHAR) AS until FROM wall_segment WHERE level = ? ORDER BY from_at DESC LIMIT 1';
  const [last] = await db.rows<{ until: string }>(sql, [level]);
  return last?.until ?? beginning;
}

async function insertSegment(
  db: Writer,
  level: number,
  { from, until, size }: { from: string; until: string; size: number },
  terms: string[],
): Promise<number> {
  const [last] = await db.rows<{ id: number }>('SELECT id FROM wall_segment ORDER BY id DESC LIMIT 1');
  const id = (last?.id ?? 0) + 1;
  await db.run('INSERT INTO wall_segment (id, level, from_at, until_at, size) VALUES (?, ?, ?, ?, ?)', [
    ...[id, level, from, until, size],
  ]);
  await insertRows(
    db,
    SegmentTermRow,
    terms.sort().map((term) => ({ segmentId: id, term })),
  );
  return id;
}
