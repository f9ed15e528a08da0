import type { RequestContext } from '../kernel/context.ts';
import type { Parameter } from '../kernel/database.ts';
import { type Connection, checkFirst, pageOf, placeOf } from '../kernel/paging.ts';
import { peopleByUuid, personByUuid } from './directory.ts';
import { Notice, type NoticeFacts } from './notice.ts';

const columns =
  'id, kind, subject_id AS subjectId, actor_id AS actorId, created_at AS createdAt, seen_at AS seenAt, waiting';

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
    `SELECT ${columns}
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
    { first: limit, after: place },
    (row) => ({ at: row.createdAt, id: row.id }),
    (row) => new Notice(row, actors.get(row.actorId ?? '') ?? null),
  );
}

/** One notice, for nobody but whom it is for. */
export async function noticeByUuid(context: RequestContext, uuid: string): Promise<Notice | null> {
  const [row] = await context.db.rows<NoticeFacts>(`SELECT ${columns} FROM notice WHERE id = ? AND person_id = ?`, [
    uuid,
    context.viewer.personId,
  ]);
  if (!row) return null;
  return new Notice(row, row.actorId === null ? null : await personByUuid(context.db, row.actorId));
}

export async function countWaitingNotices(context: RequestContext): Promise<number> {
  const [row] = await context.db.rows<{ count: number }>(
    'SELECT COUNT(*) AS count FROM notice WHERE waiting = 1 AND person_id = ?',
    [context.viewer.personId],
  );
  return Number(row?.count ?? 0);
}
