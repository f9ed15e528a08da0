import type { Writer } from '../../kernel/database.ts';
import { insertRows } from '../../kernel/insert-rows.ts';
import { SegmentTermRow } from './segment-term.row.ts';
import { type IndexedRecognition, termsIn } from './terms.ts';

interface Stretch {
  id: number;
  from: string;
  until: string;
}

/**
 * Lists anew the words of the segments in which something was published at these times: what was erased must not be read there. Stories
 * that are hidden for now bring their words back when they come back.
 */
export async function renewSegments(db: Writer, times: string[]): Promise<void> {
  const [leaves, uppers] = [new Map<number, Stretch>(), new Map<number, Stretch>()];
  for (const time of times) {
    for (const [level, found] of [leaves, uppers].entries()) {
      for (const stretch of await stretchesAt(db, level, time)) found.set(stretch.id, stretch);
    }
  }
  for (const leaf of leaves.values()) await renewLeaf(db, leaf);
  for (const upper of uppers.values()) await renewUpper(db, upper);
}

function stretchesAt(db: Writer, level: number, time: string): Promise<Stretch[]> {
  return db.rows<Stretch>(
    `SELECT id, CAST(from_at AS CHAR) AS \`from\`, CAST(until_at AS CHAR) AS \`until\` FROM wall_segment
     WHERE level = ? AND from_at <= ? AND until_at > ?`,
    [level, time, time],
  );
}

async function renewLeaf(db: Writer, { id, from, until }: Stretch): Promise<void> {
  const inside = await db.rows<IndexedRecognition>(
    `SELECT id, value_id AS valueId, situation, action, effect, words FROM recognition
     WHERE published_at >= ? AND published_at < ?`,
    [from, until],
  );
  await db.run('DELETE FROM wall_segment_term WHERE segment_id = ?', [id]);
  const terms = inside.length === 0 ? [] : await termsIn(db, inside);
  await insertRows(
    db,
    SegmentTermRow,
    terms.sort().map((term) => ({ segmentId: id, term })),
  );
}

async function renewUpper(db: Writer, { id, from, until }: Stretch): Promise<void> {
  await db.run('DELETE FROM wall_segment_term WHERE segment_id = ?', [id]);
  await db.run(
    `INSERT INTO wall_segment_term (segment_id, term) SELECT DISTINCT ${id}, t.term FROM wall_segment_term t
     JOIN wall_segment s ON s.id = t.segment_id WHERE s.level = 0 AND s.from_at >= ? AND s.until_at <= ?`,
    [from, until],
  );
}
