import { Arg, Authorized, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../kernel/context.ts';
import { addComment, CommentInput, CommentResult } from './add-comment.ts';
import { Comment } from './comment.ts';
import { TakeDownCommentInput, TakeDownCommentResult, takeDownComment } from './take-down-comment.ts';
import { viewerCanTakeDownComment } from './viewer-can-take-down-comment.ts';

@Resolver(() => Comment)
export class CommentsResolver {
  @Authorized()
  @Mutation(() => CommentResult, { description: 'Adds words under a story.' })
  comment(
    @Ctx() context: RequestContext,
    @Arg('input', () => CommentInput) input: CommentInput,
  ): Promise<typeof CommentResult> {
    return addComment(context, input);
  }

  @Authorized()
  @Mutation(() => TakeDownCommentResult, {
    description: 'Its author, or a receiver of the story, takes a comment away.',
  })
  takeDownComment(
    @Ctx() context: RequestContext,
    @Arg('input', () => TakeDownCommentInput) input: TakeDownCommentInput,
  ): Promise<typeof TakeDownCommentResult> {
    return takeDownComment(context, input);
  }

  @FieldResolver(() => Boolean, { description: 'The viewer wrote it, or the story is about the viewer.' })
  viewerCanTakeDown(@Ctx() context: RequestContext, @Root() comment: Comment): Promise<boolean> | boolean {
    return viewerCanTakeDownComment(context, comment);
  }

  @FieldResolver(() => Boolean, { description: "It is somebody else's." })
  viewerCanReport(@Ctx() context: RequestContext, @Root() comment: Comment): boolean {
    return comment.author.uuid !== context.viewer.personId;
  }
}
