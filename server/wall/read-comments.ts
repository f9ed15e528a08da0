import type { RequestContext } from '../kernel/context.ts';
import type { Parameter } from '../kernel/database.ts';
import { type Connection, checkFirst, pageOf, placeOf } from '../kernel/paging.ts';
import { peopleByUuid } from '../people/directory.ts';
import { Comment, type CommentFacts, commentColumns } from './comment.ts';
import type { Recognition } from './recognition.ts';

/** What readers added under a story, oldest first. */
export async function readComments(
  context: RequestContext,
  story: Recognition,
  first: number | null | undefined,
  after: string | null | undefined,
): Promise<Connection<Comment>> {
  const limit = checkFirst(first, context.language);
  const place = placeOf(after, context.language);
  const parameters: Parameter[] = [story.uuid];
  if (place) parameters.push(place.at, place.at, place.id);
  const rows = await context.db.rows<CommentFacts>(
    `SELECT ${commentColumns} FROM recognition_comment WHERE recognition_id = ? AND published_at IS NOT NULL
     ${place ? 'AND published_at >= ? AND (published_at > ? OR id > ?)' : ''}
     ORDER BY published_at, id LIMIT ${limit + 1}`,
    parameters,
  );
  const authors = await peopleByUuid(
    context.db,
    rows.map((row) => row.authorId),
  );
  return pageOf(
    rows,
    limit,
    (row) => ({ at: row.publishedAt!, id: row.id }),
    (row) => new Comment(row, authors.get(row.authorId)!),
  );
}
