import { Arg, Authorized, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { batched } from '../kernel/batched.ts';
import type { RequestContext } from '../kernel/context.ts';
import { placeholders } from '../kernel/sql.ts';
import { addComment, CommentInput, CommentResult } from './add-comment.ts';
import { Comment } from './comment.ts';
import { TakeDownCommentInput, TakeDownCommentResult, takeDownComment } from './take-down-comment.ts';

/** One statement for all comments of a request. */
const recognitionsAboutViewer = batched(async (context, recognitionUuids: readonly string[]) => {
  const rows = await context.db.rows<{ id: string }>(
    `SELECT recognition_id AS id FROM recognition_receiver WHERE person_id = ? AND recognition_id IN (${placeholders(recognitionUuids)})`,
    [context.viewer.personId, ...recognitionUuids],
  );
  const about = new Set(rows.map((row) => row.id));
  return recognitionUuids.map((uuid) => about.has(uuid));
});

@Resolver(() => Comment)
export class CommentsResolver {
  @Authorized()
  @Mutation(() => CommentResult, { description: 'Adds words under a recognition.' })
  comment(
    @Ctx() context: RequestContext,
    @Arg('input', () => CommentInput) input: CommentInput,
  ): Promise<typeof CommentResult> {
    return addComment(context, input);
  }

  @Authorized()
  @Mutation(() => TakeDownCommentResult, {
    description: 'Its author, or a receiver of the recognition, takes a comment away.',
  })
  takeDownComment(
    @Ctx() context: RequestContext,
    @Arg('input', () => TakeDownCommentInput) input: TakeDownCommentInput,
  ): Promise<typeof TakeDownCommentResult> {
    return takeDownComment(context, input);
  }

  @FieldResolver(() => Boolean, { description: 'The viewer wrote it, or the recognition is about the viewer.' })
  viewerCanTakeDown(@Ctx() context: RequestContext, @Root() comment: Comment): Promise<boolean> | boolean {
    const isAuthor = comment.author.uuid === context.viewer.personId;
    return isAuthor || recognitionsAboutViewer(context).load(comment.recognitionUuid);
  }

  @FieldResolver(() => Boolean, { description: "It is somebody else's." })
  viewerCanReport(@Ctx() context: RequestContext, @Root() comment: Comment): boolean {
    return comment.author.uuid !== context.viewer.personId;
  }
}
