import { batched } from '../../kernel/batched.ts';
import { filledUp, placeholders } from '../../kernel/sql.ts';
import { type BlockerFacts, blockerColumns } from '../thread/blocker-facts.ts';
import type { Blocker } from './blocker.ts';
import { blockersFrom } from './blockers-from.ts';

/** The blocker behind each of these recognitions, in one statement; only what all staff may read, and nothing hidden. */
export const blockersOfRecognitions = batched<string, Blocker | null>(async (context, recognitionUuids) => {
  const list = filledUp(recognitionUuids);
  const sql = `SELECT ${blockerColumns(context.db.dialect)} FROM blocker b
    WHERE b.recognition_id IN (${placeholders(list)}) AND b.visibility = 'ALL' AND b.hidden_reason IS NULL`;
  const blockers = await blockersFrom(context, await context.db.rows<BlockerFacts>(sql, list));
  return recognitionUuids.map((uuid) => blockers.find(({ recognitionUuid }) => recognitionUuid === uuid) ?? null);
});
