import type { RequestContext } from '../../kernel/context.ts';
import { uuidOf } from '../../kernel/node-id.ts';
import { type Connection, checkFirst, emptyPage } from '../../kernel/paging.ts';
import { refuseTimeLimit } from '../../kernel/search-time.ts';
import { filledUp, timeLimited } from '../../kernel/sql.ts';
import { wordsOf } from '../../kernel/text.ts';
import { departmentsByUuid } from '../../people/directory.ts';
import type { BlockerFacts } from '../thread/blocker-facts.ts';
import { batchPage, batchPlaceOf } from './batch-place.ts';
import type { Blocker } from './blocker.ts';
import type { BlockerFilter } from './blocker-filter.ts';
import { blockersFrom } from './blockers-from.ts';
import { type BlockerSelection, blockersStatement } from './blockers-statement.ts';

/** A page of the board, newest batch first: what all staff may read, and the same for everyone who asks. */
export async function readBlockers(
  context: RequestContext,
  first: number | null | undefined,
  after: string | null | undefined,
  filter: BlockerFilter | null | undefined,
): Promise<Connection<Blocker>> {
  const limit = checkFirst(first, context.language);
  const place = batchPlaceOf(after, context.language);
  const selection = await selectionOf(context, filter ?? {});
  if (!selection) return emptyPage(place);
  const reads = place ? context.pages : context.firstPages;
  const { dialect } = reads;
  const { sql, parameters } = blockersStatement(dialect, selection, place, limit + 1);
  const limited = selection.words.length > 0 ? timeLimited(dialect, sql) : sql;
  const found = reads.rows<BlockerFacts>(limited, parameters);
  const rows = await found.catch((error) => refuseTimeLimit(error, context.language));
  return batchPage(rows, { first: limit, after: place }, await blockersFrom(context, rows));
}

/** Null when the filter asks for something that cannot exist: nothing matches it. */
async function selectionOf(context: RequestContext, filter: BlockerFilter): Promise<BlockerSelection | null> {
  const addresseeUuid = uuidOf('Person', filter.addresseeId);
  const holderUuid = uuidOf('Person', filter.holderId);
  const roundUuid = uuidOf('BlockerRound', filter.roundId);
  const departmentUuids = filter.departmentId ? await departmentsUnder(context, filter.departmentId) : [];
  const words = wordsOf(filter.search ?? '');
  const unknown =
    (filter.addresseeId && !addresseeUuid) ||
    (filter.holderId && !holderUuid) ||
    (filter.roundId && !roundUuid) ||
    (filter.departmentId && departmentUuids.length === 0) ||
    (filter.search?.trim() && words.length === 0);
  if (unknown) return null;
  const { kind = null, isOverdue: overdue = null } = filter;
  const states = [...new Set(filter.states ?? [])];
  return { kind, states, addresseeUuid, holderUuid, departmentUuids, roundUuid, overdue, words };
}

async function departmentsUnder({ db }: RequestContext, id: string): Promise<string[]> {
  const departments = [...(await departmentsByUuid(db)).values()];
  const under = departments.filter((department) => department.lineage().some((above) => above.id === id));
  return under.length === 0 ? [] : filledUp(under.map(({ uuid }) => uuid));
}
