import type { RequestContext } from '../kernel/context.ts';
import type { Parameter } from '../kernel/database.ts';
import { type Connection, checkFirst, pageOf, placeOf } from '../kernel/paging.ts';
import { peopleByUuid, personByUuid } from '../people/directory.ts';
import { Comment, type CommentFacts, commentColumns } from './comment.ts';
import { recognitionByUuid } from './read-recognition.ts';
import type { Recognition } from './recognition.ts';

/** A page of the comments on a recognition, oldest first. */
export async function readComments(
  context: RequestContext,
  recognition: Recognition,
  first: number | null | undefined,
  after: string | null | undefined,
): Promise<Connection<Comment>> {
  const limit = checkFirst(first, context.language);
  const place = placeOf(after, context.language);
  const parameters: Parameter[] = [recognition.uuid];
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
    { first: limit, after: place },
    (row) => ({ at: row.publishedAt!, id: row.id }),
    (row) => new Comment(row, authors.get(row.authorId)!),
  );
}

/** A comment that can be read under its recognition. */
export function commentByUuid(context: RequestContext, uuid: string): Promise<Comment | null> {
  return readComment(context, uuid, 'published_at IS NOT NULL');
}

/** Reads a comment, for whoever may read its recognition and, once it was reported, for editors; null for others. */
export async function readableComment(context: RequestContext, uuid: string): Promise<Comment | null> {
  const comment = await commentByUuid(context, uuid);
  if (comment && (await recognitionByUuid(context, comment.recognitionUuid))) return comment;
  if (!context.viewer.roles.has('editor')) return null;
  return readComment(context, uuid, 'EXISTS (SELECT 1 FROM report p WHERE p.comment_id = recognition_comment.id)');
}

async function readComment(context: RequestContext, uuid: string, condition: string): Promise<Comment | null> {
  const sql = `SELECT ${commentColumns} FROM recognition_comment WHERE id = ? AND ${condition}`;
  const [row] = await context.db.rows<CommentFacts>(sql, [uuid]);
  return row ? new Comment(row, (await personByUuid(context.db, row.authorId))!) : null;
}
