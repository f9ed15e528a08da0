import { batched } from '../kernel/batched.ts';
import type { RequestContext } from '../kernel/context.ts';
import { uuidOf } from '../kernel/node-id.ts';
import { placeholders } from '../kernel/sql.ts';
import { canRead } from './can-read.ts';
import type { Recognition } from './recognition.ts';
import { type RecognitionFacts, recognitionColumns } from './recognition-facts.ts';
import { toGraphql } from './to-graphql.ts';

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
  if (!row || !canRead(context.viewer, row)) return null;
  return (await toGraphql(context.db, context.language, [row]))[0]!;
}

/** The same for many recognitions of one request, in one statement. */
export const readableRecognitions = batched(async (context, uuids: readonly string[]) => {
  const sql = `SELECT ${recognitionColumns} FROM recognition r WHERE r.id IN (${placeholders(uuids)})`;
  const rows = (await context.db.rows<RecognitionFacts>(sql, [...uuids])).filter((row) => canRead(context.viewer, row));
  const recognitions = await toGraphql(context.db, context.language, rows);
  return uuids.map((uuid) => recognitions.find((recognition) => recognition.uuid === uuid) ?? null);
});
