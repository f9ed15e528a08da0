import type { RequestContext } from '../kernel/context.ts';
import { uuidOf } from '../kernel/node-id.ts';
import { type Connection, checkFirst, emptyPage, pageOf, placeOf } from '../kernel/paging.ts';
import { wordsOf } from '../kernel/text.ts';
import { monthIn, sqlTime } from '../kernel/time.ts';
import type { Recognition } from './recognition.ts';
import type { RecognitionFacts } from './recognition-facts.ts';
import { toGraphql } from './to-graphql.ts';
import type { WallFilter } from './wall-filter.ts';
import { type WallSelection, wallStatement } from './wall-statement.ts';

/** A page of the wall, newest first: the same for everyone who asks. */
export async function readWall(
  context: RequestContext,
  first: number | null | undefined,
  after: string | null | undefined,
  filter: WallFilter | null | undefined,
): Promise<Connection<Recognition>> {
  const limit = checkFirst(first, context.language);
  const place = placeOf(after, context.language);
  const selection = selectionOf(filter ?? {}, context.settings.timeZone);
  if (!selection) return emptyPage(place);
  const { sql, parameters } = wallStatement(context.db.dialect, selection, place, limit + 1);
  const rows = await context.db.rows<RecognitionFacts>(sql, parameters);
  const recognitions = await toGraphql(context.db, context.language, rows);
  return pageOf(
    rows,
    { first: limit, after: place },
    (row) => ({ at: row.publishedAt!, id: row.id }),
    (_, index) => recognitions[index]!,
  );
}

/** The filter as the statement takes it; null when it asks for something that does not exist, so that nothing matches. */
function selectionOf(filter: WallFilter, timeZone: string): WallSelection | null {
  const valueUuid = filter.valueId ? uuidOf('Value', filter.valueId) : null;
  const departmentUuid = filter.departmentId ? uuidOf('Department', filter.departmentId) : null;
  const personUuid = filter.personId ? uuidOf('Person', filter.personId) : null;
  const unknown =
    (filter.valueId && !valueUuid) || (filter.departmentId && !departmentUuid) || (filter.personId && !personUuid);
  const words = wordsOf(filter.search ?? '');
  if (unknown || (filter.search?.trim() && words.length === 0)) return null;
  const month = filter.month ? monthIn(timeZone, filter.month) : null;
  const months = month && { from: sqlTime(month.from), until: sqlTime(month.until) };
  return { valueUuid, departmentUuid, personUuid, months, words };
}
