import type { RequestContext } from '../kernel/context.ts';
import { uuidOf } from '../kernel/node-id.ts';
import { checkFirst, cursorOf, emptyPage, type Place, pageOf, placeOf } from '../kernel/paging.ts';
import { refuseTimeLimit } from '../kernel/search-time.ts';
import { wordsOf } from '../kernel/text.ts';
import { isoTime, monthIn, sqlTime } from '../kernel/time.ts';
import type { Recognition, RecognitionPage } from './recognition.ts';
import { factsIn, newestFirst, type RecognitionColumns } from './recognition-facts.ts';
import { type Found, searchWall } from './search/search-wall.ts';
import { toGraphql } from './to-graphql.ts';
import type { WallFilter } from './wall-filter.ts';
import { type WallSelection, wallStatement } from './wall-statement.ts';

/** A page of the wall, newest first: the same for everyone who asks. */
export async function readWall(
  context: RequestContext,
  first: number | null | undefined,
  after: string | null | undefined,
  filter: WallFilter | null | undefined,
): Promise<RecognitionPage> {
  const limit = checkFirst(first, context.language);
  const place = placeOf(after, context.language);
  const selection = selectionOf(filter ?? {}, context.settings.timeZone);
  if (!selection) return { ...emptyPage<Recognition>(place), searchedUntil: null };
  const { rows, searchedUntil } = await find(context, selection, place, limit + 1);
  const recognitions = await toGraphql(context.db, context.language, rows);
  const page = pageOf(
    rows,
    { first: limit, after: place },
    (row) => ({ at: row.publishedAt!, id: row.id }),
    (_, index) => recognitions[index]!,
  );
  if (searchedUntil !== null) {
    Object.assign(page.pageInfo, { hasNextPage: true, endCursor: cursorOf({ at: searchedUntil, id: lowestId }) });
  }
  return { ...page, searchedUntil: searchedUntil && isoTime(searchedUntil) };
}

/** The next page begins before everything of that moment. */
const lowestId = '00000000-0000-0000-0000-000000000000';

async function find(
  { db, pages, firstPages, language }: RequestContext,
  selection: WallSelection,
  after: Place | null,
  limit: number,
): Promise<Found> {
  const { valueUuid, departmentUuid, personUuid, words } = selection;
  const hasIndex = words.length === 0 && [valueUuid, departmentUuid, personUuid].filter(Boolean).length < 2;
  const reads = after ? pages : firstPages;
  if (!hasIndex)
    return searchWall(db, selection, after, limit, reads).catch((error) => refuseTimeLimit(error, language));
  const { sql, parameters } = wallStatement(reads.dialect, selection, after, limit);
  const rows = await reads.gatheredRows<RecognitionColumns>(sql, parameters);
  return { rows: rows.map(factsIn).sort(newestFirst), searchedUntil: null };
}

/** The filter as the statement takes it; null when it asks for something that does not exist, so that nothing matches. */
function selectionOf(filter: WallFilter, timeZone: string): WallSelection | null {
  const valueUuid = filter.valueId ? uuidOf('Value', filter.valueId) : null;
  const departmentUuid = filter.departmentId ? uuidOf('Department', filter.departmentId) : null;
  const personUuid = filter.personId ? uuidOf('Person', filter.personId) : null;
  const unknown =
    (filter.valueId && !valueUuid) || (filter.departmentId && !departmentUuid) || (filter.personId && !personUuid);
  const words = filter.search ? wordsOf(filter.search) : [];
  if (unknown || (filter.search?.trim() && words.length === 0)) return null;
  const month = filter.month ? monthIn(timeZone, filter.month) : null;
  const months = month && { from: sqlTime(month.from), until: sqlTime(month.until) };
  return { valueUuid, departmentUuid, personUuid, months, words };
}
