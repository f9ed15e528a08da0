import type { RequestContext } from '../../kernel/context.ts';
import { type Connection, checkFirst } from '../../kernel/paging.ts';
import type { Blocker } from '../board/blocker.ts';
import { readable } from '../board/read-blocker.ts';
import { rolesOf } from '../management/roles.ts';
import type { BlockerFacts } from '../thread/blocker-facts.ts';
import type { BlockerInboxBox } from './inbox.ts';
import { inboxPage, inboxPlaceOf } from './inbox-place.ts';
import { inboxStatement } from './inbox-statement.ts';

/** A page of a box, what is overdue or due next first, in one statement; who leads nobody has empty boxes. */
export async function readInbox(
  context: RequestContext,
  first: number | null | undefined,
  after: string | null | undefined,
  box: BlockerInboxBox,
): Promise<Connection<Blocker>> {
  const limit = checkFirst(first, context.language);
  const place = inboxPlaceOf(after, context.language);
  const { sql, parameters } = inboxStatement(context.db.dialect, await rolesOf(context), box, place, limit + 1);
  const rows = await context.db.rows<BlockerFacts>(sql, parameters);
  return inboxPage(rows, { first: limit, after: place }, await readable(context, rows));
}
