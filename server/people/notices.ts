import type { RequestContext } from '../kernel/context.ts';
import type { Parameter } from '../kernel/database.ts';
import { type Connection, checkFirst, pageOf, placeOf } from '../kernel/paging.ts';
import { peopleByUuid } from './directory.ts';
import { Notice, type NoticeFacts } from './notice.ts';

/** What is there for the viewer, newest first. */
export async function noticesOf(
  context: RequestContext,
  first: number | null | undefined,
  after: string | null | undefined,
): Promise<Connection<Notice>> {
  const limit = checkFirst(first, context.language);
  const place = placeOf(after, context.language);
  const parameters: Parameter[] = [context.viewer.personId];
  if (place) parameters.push(place.at, place.at, place.id);
  const rows = await context.db.rows<NoticeFacts>(
    `SELECT id, kind, subject_id AS subjectId, actor_id AS actorId, created_at AS createdAt, seen_at AS seenAt, waiting
     FROM notice WHERE person_id = ? ${place ? 'AND created_at <= ? AND (created_at < ? OR id < ?)' : ''}
     ORDER BY created_at DESC, id DESC LIMIT ${limit + 1}`,
    parameters,
  );
  const actors = await peopleByUuid(
    context.db,
    rows.flatMap((row) => row.actorId ?? []),
  );
  return pageOf(
    rows,
    limit,
    (row) => ({ at: row.createdAt, id: row.id }),
    (row) => new Notice(row, actors.get(row.actorId ?? '') ?? null),
  );
}

export async function countWaitingNotices(context: RequestContext): Promise<number> {
  const [row] = await context.db.rows<{ count: number }>(
    'SELECT COUNT(*) AS count FROM notice WHERE waiting = 1 AND person_id = ?',
    [context.viewer.personId],
  );
  return Number(row?.count ?? 0);
}
