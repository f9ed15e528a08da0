import type { RequestContext } from '../kernel/context.ts';
import type { Parameter } from '../kernel/database.ts';
import { type Connection, checkFirst, pageOf, placeOf } from '../kernel/paging.ts';
import type { Recognition } from './recognition.ts';
import { factsIn, type RecognitionColumns, recognitionColumns } from './recognition-facts.ts';
import { toGraphql } from './to-graphql.ts';

/** What the viewer gave or received, on the wall or not, newest first: two index ranges, joined. */
export async function readViewerRecognitions(
  context: RequestContext,
  first: number | null | undefined,
  after: string | null | undefined,
): Promise<Connection<Recognition>> {
  const limit = checkFirst(first, context.language);
  const place = placeOf(after, context.language);
  const from: Parameter[] = place ? [place.at, place.at, place.id] : [];
  const range = (id: string) => (place ? `AND k.created_at <= ? AND (k.created_at < ? OR ${id} < ?)` : '');
  const me = context.viewer.personId;
  const found = await context.db.rows<RecognitionColumns>(
    `SELECT ${recognitionColumns(context.db.dialect)} FROM (
       SELECT * FROM (SELECT k.id, k.created_at FROM recognition k WHERE k.giver_id = ? ${range('k.id')}
         ORDER BY k.created_at DESC, k.id DESC LIMIT ${limit + 1}) given
       UNION
       SELECT * FROM (SELECT k.recognition_id, k.created_at FROM recognition_receiver k
         JOIN recognition w ON w.id = k.recognition_id AND w.withdrawn_at IS NULL
         WHERE k.person_id = ? ${range('k.recognition_id')}
         ORDER BY k.created_at DESC, k.recognition_id DESC LIMIT ${limit + 1}) received
     ) mine JOIN recognition r ON r.id = mine.id
     ORDER BY mine.created_at DESC, mine.id DESC LIMIT ${limit + 1}`,
    [me, ...from, me, ...from],
  );
  const rows = found.map(factsIn);
  const recognitions = await toGraphql(context.db, context.language, rows);
  return pageOf(
    rows,
    { first: limit, after: place },
    (row) => ({ at: row.createdAt, id: row.id }),
    (_, index) => recognitions[index]!,
  );
}
