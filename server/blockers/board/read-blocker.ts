import { batched } from '../../kernel/batched.ts';
import type { RequestContext } from '../../kernel/context.ts';
import { uuidOf } from '../../kernel/node-id.ts';
import { filledUp, placeholders } from '../../kernel/sql.ts';
import { isInReportingLine, rolesOf } from '../management/roles.ts';
import { type BlockerFacts, blockerColumns } from '../thread/blocker-facts.ts';
import { BlockerVisibility } from '../vocabulary/blocker-enums.ts';
import type { Blocker } from './blocker.ts';
import { blockersFrom } from './blockers-from.ts';

/** One blocker by its global id, as far as the viewer may read it. */
export async function readBlocker(context: RequestContext, id: string): Promise<Blocker | null> {
  const uuid = uuidOf('Blocker', id);
  return uuid === null ? null : readableBlockers(context).load(uuid);
}

/** The same by uuid, for many of one request in one statement. */
export const readableBlockers = batched((context, uuids: readonly string[]) => readByUuid(context, uuids, readable));

/** Where blockers go on: apart from those, since one list may hold both, and a batch cannot wait for itself. */
const goesOnIn = batched((context, uuids: readonly string[]) => readByUuid(context, uuids, readableAlone));

async function readByUuid(
  context: RequestContext,
  uuids: readonly string[],
  among: typeof readable,
): Promise<(Blocker | null)[]> {
  const list = filledUp(uuids);
  const sql = `SELECT ${blockerColumns(context.db.dialect)} FROM blocker b WHERE b.id IN (${placeholders(list)})`;
  const blockers = await among(context, await context.db.rows<BlockerFacts>(sql, list));
  return uuids.map((uuid) => blockers.find((blocker) => blocker.uuid === uuid) ?? null);
}

/** The same anew: what a verb has just changed. */
export async function blockerByUuid(context: RequestContext, uuid: string): Promise<Blocker | null> {
  const sql = `SELECT ${blockerColumns(context.db.dialect)} FROM blocker b WHERE b.id = ?`;
  return (await readable(context, await context.db.rows<BlockerFacts>(sql, [uuid])))[0] ?? null;
}

/** Those of these rows that the viewer may read, each with the one in which it goes on. */
export async function readable(context: RequestContext, rows: BlockerFacts[]): Promise<Blocker[]> {
  const blockers = await readableAlone(context, rows);
  await Promise.all(
    blockers.map(async (blocker) => {
      const { mergedIntoUuid } = blocker;
      if (mergedIntoUuid !== null) blocker.mergedInto = await goesOnIn(context).load(mergedIntoUuid);
    }),
  );
  return blockers;
}

/** What is hidden only says so, but for those who may show it again. */
async function readableAlone(context: RequestContext, rows: BlockerFacts[]): Promise<Blocker[]> {
  const closed = rows.some((row) => row.visibility !== BlockerVisibility.ALL || row.hiddenReason !== null);
  const roles = closed ? await rolesOf(context) : null;
  const inLine = (row: BlockerFacts) => roles !== null && isInReportingLine(roles, row);
  const mine = rows.filter((row) => row.visibility === BlockerVisibility.ALL || inLine(row));
  return blockersFrom(context, mine, inLine);
}

/** Those that were merged into each of these, as far as the viewer may read them; in one statement. */
export const mergedBlockers = batched<string, Blocker[]>(async (context, uuids) => {
  const list = filledUp(uuids);
  const sql = `SELECT ${blockerColumns(context.db.dialect)} FROM blocker b
    WHERE b.merged_into_id IN (${placeholders(list)}) ORDER BY b.batch, b.id`;
  const blockers = await readable(context, await context.db.rows<BlockerFacts>(sql, list));
  return uuids.map((uuid) => blockers.filter(({ mergedIntoUuid }) => mergedIntoUuid === uuid));
});
