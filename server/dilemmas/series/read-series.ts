import type { RequestContext } from '../../kernel/context.ts';
import { type Connection, checkFirst, pageOf, placeOf } from '../../kernel/paging.ts';
import type { Dilemma } from '../reading/dilemma.ts';
import { dilemmasFrom } from '../reading/dilemmas-from.ts';
import { readRows } from '../reading/read-dilemmas.ts';

/** A page of what has not opened yet, in the order in which it was written. */
export async function readSeries(
  context: RequestContext,
  first: number | null,
  after: string | null,
): Promise<Connection<Dilemma>> {
  const limit = checkFirst(first, context.language);
  const place = placeOf(after, context.language);
  const behind = place ? ' AND (d.created_at > ? OR (d.created_at = ? AND d.id > ?))' : '';
  const rows = await readRows(
    context,
    `d.opened = 0 AND d.withdrawn = 0${behind} ORDER BY d.created_at, d.id LIMIT ${limit + 1}`,
    place ? [place.at, place.at, place.id] : [],
  );
  const dilemmas = await dilemmasFrom(context, rows.slice(0, limit));
  return pageOf(
    rows,
    { first: limit, after: place },
    ({ createdAt, id }) => ({ at: createdAt, id }),
    (_, index) => dilemmas[index]!,
  );
}
