import type { Writing } from '../../kernel/context.ts';
import type { Erased } from '../../kernel/personal-data.ts';
import { lockRecognition } from '../lock-recognition.ts';

/** What leads to a recognition, besides its own row. */
const leading = {
  receiver: 'DELETE FROM recognition_receiver WHERE recognition_id = ?',
  department: 'DELETE FROM recognition_department WHERE recognition_id = ?',
  notice: 'DELETE FROM notice WHERE subject_id = ?',
  report: 'DELETE FROM report WHERE recognition_id = ?',
  reaction: 'DELETE FROM reaction WHERE recognition_id = ?',
  comment: 'DELETE FROM recognition_comment WHERE recognition_id = ?',
};

interface DeletedRecognitions {
  ids: string[];
  /** When those that are on the wall, or were, were published first. */
  times: string[];
  erased: Erased[];
}

/** Deletes stories with all that was said to them; whoever leans on the wall has let go of them before. */
export async function deleteRecognitions(db: Writing, ids: string[]): Promise<DeletedRecognitions> {
  const counts = { comment: 0, reaction: 0, report: 0 };
  const times: string[] = [];
  for (const id of ids) {
    await lockRecognition(db, id);
    const [row] = await db.rows<{ at: string | null }>(
      'SELECT CAST(first_published_at AS CHAR) AS at FROM recognition WHERE id = ?',
      [id],
    );
    if (row?.at) times.push(row.at);
    for (const [what, sql] of Object.entries(leading)) {
      const deleted = await db.run(sql, [id]);
      if (what in counts) counts[what as keyof typeof counts] += deleted;
    }
    await db.run('DELETE FROM recognition WHERE id = ?', [id]);
  }
  return {
    ids,
    times,
    erased: [
      { count: ids.length, what: 'stories about this person alone, or taken back by them' },
      { count: counts.comment, what: 'comments on those' },
      { count: counts.reaction, what: 'reactions to those' },
      { count: counts.report, what: 'reports about those' },
    ],
  };
}
