import { batched } from '../kernel/batched.ts';
import type { RequestContext } from '../kernel/context.ts';
import { placeholders } from '../kernel/sql.ts';
import type { Comment } from './comment.ts';

/** One statement for all comments of a request. */
const storiesAboutViewer = batched(async (context, recognitionUuids: readonly string[]) => {
  const rows = await context.db.rows<{ id: string }>(
    `SELECT recognition_id AS id FROM recognition_receiver WHERE person_id = ? AND recognition_id IN (${placeholders(recognitionUuids)})`,
    [context.viewer.personId, ...recognitionUuids],
  );
  const about = new Set(rows.map((row) => row.id));
  return recognitionUuids.map((uuid) => about.has(uuid));
});

export function viewerCanTakeDownComment(context: RequestContext, comment: Comment): Promise<boolean> | boolean {
  return comment.author.uuid === context.viewer.personId || storiesAboutViewer(context).load(comment.recognitionUuid);
}
