import type { Writing } from '../../kernel/context.ts';
import { type Erased, eraseAll, forPerson } from '../../kernel/personal-data.ts';
import { lockRecognition } from '../lock-recognition.ts';
import { recount } from '../recount.ts';
import { renewSegments } from '../search/renew-segments.ts';
import { deleteRecognitions } from './delete-recognitions.ts';
import { recognitionsErasedWith } from './recognitions-erased-with.ts';

/** How many recognitions are counted anew with one statement. */
const portion = 200;

/**
 * Erases what a person wrote for themselves or under stories of others, and the stories about nobody else. Silence and a no stay
 * what they are in stories about several people: that one of them is erased publishes nothing.
 */
export async function eraseFromWall(db: Writing, personId: string): Promise<Erased[]> {
  const deleted = await deleteRecognitions(db, await idsOf(db, recognitionsErasedWith(personId)));
  const touched = await touchedBy(db, personId);
  for (const id of touched) await lockRecognition(db, id);
  const erased = await eraseAll(db, personId, {
    'reports about comments of the person': `DELETE FROM report WHERE comment_id IN (
      SELECT id FROM recognition_comment WHERE author_id = :person)`,
    comments: 'DELETE FROM recognition_comment WHERE author_id = :person',
    'reactions and intentions': 'DELETE FROM reaction WHERE person_id = :person',
    drafts: 'DELETE FROM nomination_draft WHERE person_id = :person',
  });
  await db.run(
    ...forPerson(
      "UPDATE recognition_receiver SET consent = 'DECLINED' WHERE person_id = :person AND consent = 'ASKED'",
      personId,
    ),
  );
  for (let from = 0; from < touched.length; from += portion) await recount(db, touched.slice(from, from + portion));
  for (const recognitionId of [...deleted.ids, ...touched]) db.announce('wallChanged', { recognitionId });
  await renewSegments(db, deleted.times);
  return [...deleted.erased, ...erased];
}

async function idsOf(db: Writing, { sql, parameters }: ReturnType<typeof recognitionsErasedWith>): Promise<string[]> {
  return (await db.rows<{ id: string }>(`${sql} ORDER BY 1`, parameters)).map(({ id }) => id);
}

/** Stories that stay and count something of the person, in the order in which they are locked. */
async function touchedBy(db: Writing, personId: string): Promise<string[]> {
  const sql = `SELECT recognition_id AS id FROM reaction WHERE person_id = :person
    UNION SELECT recognition_id FROM recognition_comment WHERE author_id = :person
    UNION SELECT recognition_id FROM recognition_receiver WHERE person_id = :person ORDER BY 1`;
  return (await db.rows<{ id: string }>(...forPerson(sql, personId))).map(({ id }) => id);
}
