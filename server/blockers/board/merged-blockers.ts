import { batched } from '../../kernel/batched.ts';
import { filledUp, placeholders } from '../../kernel/sql.ts';
import { type BlockerFacts, blockerColumns } from '../thread/blocker-facts.ts';
import type { Blocker } from './blocker.ts';
import { readable } from './read-blocker.ts';

/** Those that were merged into each of these, as far as the viewer may read them; in one statement. */
export const mergedBlockers = batched<string, Blocker[]>(async (context, uuids) => {
  const list = filledUp(uuids);
  const sql = `SELECT ${blockerColumns(context.db.dialect)} FROM blocker b
    WHERE b.merged_into_id IN (${placeholders(list)}) ORDER BY b.batch, b.id`;
  const blockers = await readable(context, await context.db.rows<BlockerFacts>(sql, list));
  return uuids.map((uuid) => blockers.filter(({ mergedIntoUuid }) => mergedIntoUuid === uuid));
});
