import { batched } from '../kernel/batched.ts';
import type { RequestContext } from '../kernel/context.ts';
import { uuidOf } from '../kernel/node-id.ts';
import { placeholders } from '../kernel/sql.ts';
import { canRead } from './can-read.ts';
import type { Recognition } from './recognition.ts';
import { factsIn, type RecognitionColumns, recognitionColumns } from './recognition-facts.ts';
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
  const sql = `SELECT ${recognitionColumns(context.db.dialect)} FROM recognition r WHERE r.id = ?`;
  const rows = (await context.db.rows<RecognitionColumns>(sql, [uuid])).map(factsIn);
  const readable = rows.filter((row) => canRead(context.viewer, row));
  return (await toGraphql(context.db, context.language, readable))[0] ?? null;
}

/** The same for many recognitions of one request, in one statement. */
export const readableRecognitions = batched(async (context, uuids: readonly string[]) => {
  const sql = `SELECT ${recognitionColumns(context.db.dialect)} FROM recognition r WHERE r.id IN (${placeholders(uuids)})`;
  const rows = (await context.db.rows<RecognitionColumns>(sql, [...uuids])).map(factsIn);
  const readable = rows.filter((row) => canRead(context.viewer, row));
  const recognitions = await toGraphql(context.db, context.language, readable);
  return uuids.map((uuid) => recognitions.find((recognition) => recognition.uuid === uuid) ?? null);
});
