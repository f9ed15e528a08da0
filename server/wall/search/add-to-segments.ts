import type { Writer } from '../../kernel/database.ts';
import { forShare, insertIgnore } from '../../kernel/sql.ts';
import { type IndexedRecognition, termsIn } from './terms.ts';

/** A recognition that comes back to its old place on the wall brings its terms to the segments there. */
export async function addToSegments(db: Writer, recognitionId: string, publishedAt: string): Promise<void> {
  const segments = await db.rows<{ id: number }>(
    `SELECT id FROM wall_segment WHERE from_at <= ? AND until_at > ?${forShare(db.dialect)}`,
    [publishedAt, publishedAt],
  );
  if (segments.length === 0) return;
  const [recognition] = await db.rows<IndexedRecognition>(
    'SELECT id, value_id AS valueId, situation, action, effect, words FROM recognition WHERE id = ?',
    [recognitionId],
  );
  const terms = await termsIn(db, [recognition!]);
  for (const { id } of segments) {
    await db.run(
      `${insertIgnore(db.dialect)} wall_segment_term (segment_id, term) VALUES ${terms.map(() => '(?, ?)').join(', ')}`,
      terms.flatMap((term) => [id, term]),
    );
  }
}
