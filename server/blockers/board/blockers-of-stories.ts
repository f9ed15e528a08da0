import { batched } from '../../kernel/batched.ts';
import { filledUp, placeholders } from '../../kernel/sql.ts';
import { type BlockerFacts, blockerColumns } from '../thread/blocker-facts.ts';
import type { Blocker } from './blocker.ts';
import { blockersFrom } from './blockers-from.ts';

/** The blocker behind each of these stories, in one statement; only what all staff may read, and nothing hidden. */
export const blockersOfStories = batched<string, Blocker | null>(async (context, storyUuids) => {
  const list = filledUp(storyUuids);
  const sql = `SELECT ${blockerColumns(context.db.dialect)} FROM blocker b
    WHERE b.story_id IN (${placeholders(list)}) AND b.visibility = 'ALL' AND b.hidden_reason IS NULL`;
  const blockers = await blockersFrom(context, await context.db.rows<BlockerFacts>(sql, list));
  return storyUuids.map((uuid) => blockers.find(({ storyUuid }) => storyUuid === uuid) ?? null);
});
