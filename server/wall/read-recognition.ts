import { batched } from '../kernel/batched.ts';
import type { RequestContext } from '../kernel/context.ts';
import { uuidOf } from '../kernel/node-id.ts';
import { placeholders } from '../kernel/sql.ts';
import type { Recognition } from './recognition.ts';
import { type RecognitionFacts, receiversIn, recognitionColumns } from './recognition-facts.ts';
import { tell } from './tell.ts';

/**
 * One recognition by its global id: published ones for all, others for their giver and receivers, and reported ones for
 * editors.
 */
export async function readRecognition(context: RequestContext, id: string): Promise<Recognition | null> {
  const uuid = uuidOf('Recognition', id);
  return uuid === null ? null : recognitionByUuid(context, uuid);
}

/** The same by uuid. */
export async function recognitionByUuid(context: RequestContext, uuid: string): Promise<Recognition | null> {
  const [row] = await context.db.rows<RecognitionFacts>(
    `SELECT ${recognitionColumns} FROM recognition r WHERE r.id = ?`,
    [uuid],
  );
  if (!row || !mayRead(context, row)) return null;
  return (await tell(context.db, context.language, [row]))[0]!;
}

/** The same for many recognitions of one request, in one statement. */
export const readableStories = batched(async (context, uuids: readonly string[]) => {
  const sql = `SELECT ${recognitionColumns} FROM recognition r WHERE r.id IN (${placeholders(uuids)})`;
  const rows = (await context.db.rows<RecognitionFacts>(sql, [...uuids])).filter((row) => mayRead(context, row));
  const stories = await tell(context.db, context.language, rows);
  return uuids.map((uuid) => stories.find((story) => story.uuid === uuid) ?? null);
});

/** Published ones for all, others for their giver and receivers, hidden ones for editors. */
export function mayRead(context: RequestContext, row: RecognitionFacts): boolean {
  const { viewer } = context;
  if (row.publishedAt !== null) return true;
  if (row.giverId === viewer.personId) return true;
  if (row.withdrawnAt !== null) return false;
  if (receiversIn(row.receivers).includes(viewer.personId)) return true;
  return row.hiddenAt !== null && viewer.roles.has('editor');
}
