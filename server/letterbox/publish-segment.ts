import type { Database } from '../kernel/database.ts';
import { insertIgnore } from '../kernel/sql.ts';
import { linkSegments } from './link-segments.ts';

/**
 * Publishes the segment of a delivery with every answer that no segment has shown yet. From then on the segment never
 * changes, and the turns in it can be answered.
 */
export function publishSegment(db: Database, { batch, day }: { batch: number; day: string }): Promise<void> {
  return db.transaction(async (writer) => {
    await writer.run(
      `INSERT INTO bulletin_answer (sealed_answer_id, batch)
       SELECT a.id, ? FROM sealed_answer a LEFT JOIN bulletin_answer b ON b.sealed_answer_id = a.id
       WHERE b.batch IS NULL`,
      [batch],
    );
    await writer.run(
      `${insertIgnore(writer.dialect)} shown_turn (thread_id, turn)
       SELECT DISTINCT a.thread_id, t.turn FROM bulletin_answer b
       JOIN sealed_answer a ON a.id = b.sealed_answer_id JOIN answer_turn t ON t.sealed_answer_id = a.id
       WHERE b.batch = ?`,
      [batch],
    );
    await writer.run('INSERT INTO bulletin_segment (batch, day) VALUES (?, ?)', [batch, day]);
    await linkSegments(writer, day);
  });
}

/** Whether the board has stored answers that are in no segment. */
export async function hasUnpublishedAnswers(db: Database): Promise<boolean> {
  const rows = await db.rows(
    `SELECT 1 FROM sealed_answer a LEFT JOIN bulletin_answer b ON b.sealed_answer_id = a.id
     WHERE b.batch IS NULL LIMIT 1`,
  );
  return rows.length > 0;
}

/** Deliveries whose segment is not published: the one just made, and those that a crash left behind. */
export function unpublishedDeliveries(db: Database): Promise<{ batch: number; day: string }[]> {
  return db.rows(
    `SELECT d.batch, d.day FROM delivery d LEFT JOIN bulletin_segment s ON s.batch = d.batch
     WHERE s.batch IS NULL ORDER BY d.batch`,
  );
}
