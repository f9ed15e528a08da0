import { createUnionType, Field, ID, InputType } from 'type-graphql';
import type { RequestContext } from '../kernel/context.ts';
import { uuidOf } from '../kernel/node-id.ts';
import { sqlTime } from '../kernel/time.ts';
import { write } from '../kernel/write.ts';
import { readConsents } from './ask-consent.ts';
import { canRead } from './can-read.ts';
import { lockRecognition } from './lock-recognition.ts';
import { recognitionByUuid } from './read-recognition.ts';
import { Recognition } from './recognition.ts';
import { addToComments, hideComment } from './recount.ts';
import { CommentNotFoundRefused, NotYoursRefused } from './refusals.ts';

@InputType({ description: 'Which comment to take down.' })
export class TakeDownCommentInput {
  @Field(() => ID, { description: 'The comment.' })
  commentId!: string;
}

export const TakeDownCommentResult = createUnionType({
  name: 'TakeDownCommentResult',
  description: 'The recognition without the comment; refused to everybody but the comment’s author and the receivers.',
  types: () => [Recognition, CommentNotFoundRefused, NotYoursRefused] as const,
});

/** Removes a comment, for its author or for a receiver of the recognition it is about. */
export async function takeDownComment(
  context: RequestContext,
  input: TakeDownCommentInput,
): Promise<typeof TakeDownCommentResult> {
  const { language, viewer } = context;
  const taken = await write(context, async (db) => {
    const [comment] = await db.rows<{ id: string; authorId: string; recognitionId: string }>(
      `SELECT id, author_id AS authorId, recognition_id AS recognitionId FROM recognition_comment
       WHERE id = ? AND removed_at IS NULL`,
      [uuidOf('Comment', input.commentId) ?? ''],
    );
    if (!comment) return new CommentNotFoundRefused(language);
    const recognition = (await lockRecognition(db, comment.recognitionId))!;
    const receivers = await readConsents(db, comment.recognitionId);
    const mayTakeDown = comment.authorId === viewer.personId || receivers.has(viewer.personId);
    const isKnown = mayTakeDown || canRead(viewer, recognition);
    if (!isKnown) return new CommentNotFoundRefused(language);
    if (!mayTakeDown) return new NotYoursRefused(language);
    const hidden = await db.run(hideComment, [comment.id]);
    const at = sqlTime(context.now());
    await db.run('UPDATE recognition_comment SET removed_at = ? WHERE id = ?', [at, comment.id]);
    await addToComments(db, comment.recognitionId, -hidden);
    return comment.recognitionId;
  });
  if (typeof taken !== 'string') return taken;
  return (await recognitionByUuid(context, taken)) ?? new CommentNotFoundRefused(language);
}
