import type { RequestContext } from '../../kernel/context.ts';
import { filledUp, placeholders } from '../../kernel/sql.ts';
import type { Recognition } from '../../wall/recognition.ts';
import { factsIn, type RecognitionColumns, recognitionColumns } from '../../wall/recognition-facts.ts';
import { toGraphql } from '../../wall/to-graphql.ts';

/** The recognitions beside these dilemmas, as far as they are on the wall: the same for every reader; by the dilemma's uuid. */
export async function readPublishedRecognitions(
  { db, language }: RequestContext,
  uuids: string[],
): Promise<Map<string, Recognition[]>> {
  if (uuids.length === 0) return new Map();
  const list = filledUp(uuids);
  const rows = await db.rows<RecognitionColumns & { dilemmaId: string }>(
    `SELECT ${recognitionColumns(db.dialect)}, x.dilemma_id AS dilemmaId
     FROM dilemma_recognition x JOIN recognition r ON r.id = x.recognition_id
     WHERE x.dilemma_id IN (${placeholders(list)}) AND r.published_at IS NOT NULL ORDER BY x.dilemma_id, x.place`,
    list,
  );
  const recognitions = await toGraphql(db, language, rows.map(factsIn));
  const byDilemma = new Map<string, Recognition[]>(uuids.map((uuid) => [uuid, []]));
  for (const [index, { dilemmaId }] of rows.entries()) byDilemma.get(dilemmaId)!.push(recognitions[index]!);
  return byDilemma;
}
