import { batched } from '../kernel/batched.ts';
import type { RequestContext } from '../kernel/context.ts';
import { filledUp, marks } from '../kernel/database.ts';
import { uuidOf } from '../kernel/node-id.ts';
import type { Blocker } from './blocker.ts';
import { type BlockerFacts, blockerColumns } from './blocker-facts.ts';
import { BlockerVisibility } from './blocker-words.ts';
import { blockersFrom } from './blockers-from.ts';
import { hatsOf, isOfTheLine } from './hats.ts';

/** One blocker by its global id, as far as the viewer may read it. */
export async function readBlocker(context: RequestContext, id: string): Promise<Blocker | null> {
  const uuid = uuidOf('Blocker', id);
  return uuid === null ? null : readableBlockers(context).load(uuid);
}

/** The same by uuid, for many of one request in one statement. */
export const readableBlockers = batched(async (context, uuids: readonly string[]) => {
  const list = filledUp(uuids);
  const sql = `SELECT ${blockerColumns(context.db.dialect)} FROM blocker b WHERE b.id IN (${marks(list)})`;
  const blockers = await readable(context, await context.db.rows<BlockerFacts>(sql, list));
  return uuids.map((uuid) => blockers.find((blocker) => blocker.uuid === uuid) ?? null);
});

/** The same anew: what a verb has just changed. */
export async function blockerByUuid(context: RequestContext, uuid: string): Promise<Blocker | null> {
  const sql = `SELECT ${blockerColumns(context.db.dialect)} FROM blocker b WHERE b.id = ?`;
  return (await readable(context, await context.db.rows<BlockerFacts>(sql, [uuid])))[0] ?? null;
}

/** Those of these rows that the viewer may read; what is hidden only says so, but for those who may show it again. */
export async function readable(context: RequestContext, rows: BlockerFacts[]): Promise<Blocker[]> {
  const closed = rows.some((row) => row.visibility !== BlockerVisibility.ALL || row.hiddenReason !== null);
  const hats = closed ? await hatsOf(context) : null;
  const ofTheLine = (row: BlockerFacts) => hats !== null && isOfTheLine(hats, row);
  const mine = rows.filter((row) => row.visibility === BlockerVisibility.ALL || ofTheLine(row));
  const blockers = await blockersFrom(context, mine, ofTheLine);
  await Promise.all(
    blockers.map(async (blocker) => {
      const { mergedIntoUuid } = blocker;
      if (mergedIntoUuid !== null) blocker.mergedInto = await readableBlockers(context).load(mergedIntoUuid);
    }),
  );
  return blockers;
}
