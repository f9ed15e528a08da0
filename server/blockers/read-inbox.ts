import type { RequestContext } from '../kernel/context.ts';
import type { Parameter } from '../kernel/database.ts';
import { type Connection, checkFirst } from '../kernel/paging.ts';
import { batchPage, batchPlaceOf } from './batch-place.ts';
import type { Blocker } from './blocker.ts';
import { type BlockerFacts, blockerColumns } from './blocker-facts.ts';
import { hatsOf } from './hats.ts';
import type { InboxBox } from './inbox.ts';
import { boxes, fromMyPart, mine } from './inbox-statement.ts';
import { readable } from './read-blocker.ts';

/** A page of a box, newest batch first, in one statement; who leads nobody has empty boxes. */
export async function readInbox(
  context: RequestContext,
  box: InboxBox,
  first: number | null | undefined,
  after: string | null | undefined,
): Promise<Connection<Blocker>> {
  const limit = checkFirst(first, context.language);
  const place = batchPlaceOf(after, context.language);
  const hats = await hatsOf(context);
  const part = fromMyPart(hats);
  const own = mine(hats);
  const condition = boxes[box].replace('@mine', own.sql);
  const parameters: Parameter[] = [...part.parameters, ...(boxes[box].includes('@mine') ? own.parameters : [])];
  if (place) parameters.push(place.batch, place.batch, place.id);
  const rows = await context.db.rows<BlockerFacts>(
    `${part.with} SELECT ${blockerColumns(context.db.dialect)} FROM ${part.from}
     WHERE ${condition} ${place ? 'AND b.batch <= ? AND (b.batch < ? OR b.id < ?)' : ''}
     ORDER BY b.batch DESC, b.id DESC LIMIT ${limit + 1}`,
    parameters,
  );
  return batchPage(rows, limit, await readable(context, rows));
}
