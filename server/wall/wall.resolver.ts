import { Arg, Authorized, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root, Subscription } from 'type-graphql';
import type { RequestContext } from '../kernel/context.ts';
import { After, type Connection, First } from '../kernel/paging.ts';
import { AnswerConsentInput, AnswerConsentResult, answerConsent } from './answer-consent.ts';
import { type Comment, CommentConnection } from './comment.ts';
import { Consent, canKnowState, consentsOf, stateOf } from './consent.ts';
import { EditRecognitionInput, EditRecognitionResult, editRecognition } from './edit-recognition.ts';
import { GiveRecognitionInput, GiveRecognitionResult, giveRecognition } from './give-recognition.ts';
import { publishedRecognitions } from './published-recognitions.ts';
import { ReactInput, ReactResult, react } from './react.ts';
import { readComments } from './read-comments.ts';
import { readRecognition } from './read-recognition.ts';
import { readViewerMarks } from './read-viewer-marks.ts';
import { readViewerRecognitions } from './read-viewer-recognitions.ts';
import { readWall } from './read-wall.ts';
import { Recognition, RecognitionConnection, type RecognitionPage, RecognitionState } from './recognition.ts';
import { ViewerMark } from './viewer-mark.ts';
import { WallFilter } from './wall-filter.ts';
import { WithdrawRecognitionInput, WithdrawRecognitionResult, withdrawRecognition } from './withdraw-recognition.ts';

@Resolver(() => Recognition)
export class WallResolver {
  @Authorized()
  @Query(() => RecognitionConnection, {
    description: 'The recognitions on the wall, newest first; the same for everyone.',
  })
  wall(
    @Ctx() context: RequestContext,
    @First() first: number | null,
    @After() after: string | null,
    @Arg('filter', () => WallFilter, { nullable: true, description: 'Which ones; all when left out.' })
    filter: WallFilter | null,
  ): Promise<RecognitionPage> {
    return readWall(context, first, after, filter);
  }

  @Authorized()
  @Query(() => Recognition, { nullable: true, description: 'One recognition; null when there is none for the viewer.' })
  recognition(
    @Ctx() context: RequestContext,
    @Arg('id', () => ID, { description: 'The global id of the recognition.' }) id: string,
  ): Promise<Recognition | null> {
    return readRecognition(context, id);
  }

  @Authorized()
  @Query(() => [ViewerMark], { description: "The viewer's own marks on up to 100 recognitions." })
  viewerMarks(
    @Ctx() context: RequestContext,
    @Arg('recognitionIds', () => [ID], { description: 'Up to 100 recognitions.' }) recognitionIds: string[],
  ): Promise<ViewerMark[]> {
    return readViewerMarks(context, recognitionIds);
  }

  @Authorized()
  @Query(() => RecognitionConnection, {
    description: 'What the viewer gave or received, on the wall or not, newest first.',
  })
  myRecognitions(
    @Ctx() context: RequestContext,
    @First() first: number | null,
    @After() after: string | null,
  ): Promise<Connection<Recognition>> {
    return readViewerRecognitions(context, first, after);
  }

  @FieldResolver(() => CommentConnection, { description: 'What readers added, oldest first.' })
  comments(
    @Ctx() context: RequestContext,
    @Root() recognition: Recognition,
    @First() first: number | null,
    @After() after: string | null,
  ): Promise<Connection<Comment>> {
    return readComments(context, recognition, first, after);
  }

  @FieldResolver(() => RecognitionState, {
    nullable: true,
    description: 'Where it stands; for its giver and receivers.',
  })
  state(@Ctx() context: RequestContext, @Root() recognition: Recognition): RecognitionState | null {
    return canKnowState(context.viewer, recognition) ? stateOf(recognition) : null;
  }

  @FieldResolver(() => [Consent], {
    nullable: true,
    description: 'What each receiver said; for its giver and receivers. After a no, only what the viewer said.',
  })
  consents(@Ctx() context: RequestContext, @Root() recognition: Recognition): Consent[] | null {
    return canKnowState(context.viewer, recognition) ? consentsOf(context.viewer, recognition) : null;
  }

  @Authorized()
  @Mutation(() => GiveRecognitionResult, { description: 'Nominates colleagues as role models.' })
  giveRecognition(
    @Ctx() context: RequestContext,
    @Arg('input', () => GiveRecognitionInput) input: GiveRecognitionInput,
  ): Promise<typeof GiveRecognitionResult> {
    return giveRecognition(context, input);
  }

  @Authorized()
  @Mutation(() => EditRecognitionResult, {
    description: 'Changes a recognition within 15 minutes; consent is asked again.',
  })
  editRecognition(
    @Ctx() context: RequestContext,
    @Arg('input', () => EditRecognitionInput) input: EditRecognitionInput,
  ): Promise<typeof EditRecognitionResult> {
    return editRecognition(context, input);
  }

  @Authorized()
  @Mutation(() => WithdrawRecognitionResult, { description: 'Its giver takes a recognition back.' })
  withdrawRecognition(
    @Ctx() context: RequestContext,
    @Arg('input', () => WithdrawRecognitionInput) input: WithdrawRecognitionInput,
  ): Promise<typeof WithdrawRecognitionResult> {
    return withdrawRecognition(context, input);
  }

  @Authorized()
  @Mutation(() => AnswerConsentResult, {
    description: 'A receiver lets a recognition stand on the wall, or takes it down.',
  })
  answerConsent(
    @Ctx() context: RequestContext,
    @Arg('input', () => AnswerConsentInput) input: AnswerConsentInput,
  ): Promise<typeof AnswerConsentResult> {
    return answerConsent(context, input);
  }

  @Authorized()
  @Mutation(() => ReactResult, { description: 'Answers a recognition with one touch, or takes that back.' })
  react(
    @Ctx() context: RequestContext,
    @Arg('input', () => ReactInput) input: ReactInput,
  ): Promise<typeof ReactResult> {
    return react(context, input);
  }

  @Authorized()
  @Subscription(() => Recognition, {
    subscribe: ({ context }: { context: RequestContext }) => publishedRecognitions(context),
    description: 'Each recognition as it comes onto the wall.',
  })
  recognitionPublished(@Root() recognition: Recognition): Recognition {
    return recognition;
  }
}
