import { Arg, Authorized, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../kernel/context.ts';
import { Notice } from '../../people/notice.ts';
import { rolesOf } from '../management/roles.ts';
import { BlockerRound } from './blocker-round.ts';
import { CloseBlockerRoundInput, CloseBlockerRoundResult, closeBlockerRound } from './close-blocker-round.ts';
import { CreateBlockerRoundInput, CreateBlockerRoundResult, createBlockerRound } from './create-blocker-round.ts';
import { readRounds, roundsByUuid } from './read-rounds.ts';

@Resolver(() => BlockerRound)
export class RoundsResolver {
  @Authorized()
  @Query(() => [BlockerRound], {
    description:
      'Question rounds, newest first; with `isOpen` only those that can be answered today, or only the others.',
  })
  blockerRounds(
    @Ctx() context: RequestContext,
    @Arg('isOpen', () => Boolean, {
      nullable: true,
      description: 'True: those that can be answered today. False: the others. Left out: all.',
    })
    isOpen: boolean | null,
  ): Promise<BlockerRound[]> {
    return readRounds(context, isOpen);
  }

  @Authorized()
  @Mutation(() => CreateBlockerRoundResult, {
    description: 'Asks a question of the viewer’s part of the organisation.',
  })
  createBlockerRound(
    @Ctx() context: RequestContext,
    @Arg('input', () => CreateBlockerRoundInput) input: CreateBlockerRoundInput,
  ): Promise<typeof CreateBlockerRoundResult> {
    return createBlockerRound(context, input);
  }

  @Authorized()
  @Mutation(() => CloseBlockerRoundResult, {
    description: 'Ends a question round of the viewer’s; it does not come again.',
  })
  closeBlockerRound(
    @Ctx() context: RequestContext,
    @Arg('input', () => CloseBlockerRoundInput) input: CloseBlockerRoundInput,
  ): Promise<typeof CloseBlockerRoundResult> {
    return closeBlockerRound(context, input);
  }

  @FieldResolver(() => Boolean, { description: 'The viewer asked it, or stands in for who did, and may end it.' })
  async viewerCanClose(@Ctx() context: RequestContext, @Root() round: BlockerRound): Promise<boolean> {
    return !round.isEnded && (await rolesOf(context)).actsAs.includes(round.asker.uuid);
  }
}

@Resolver(() => Notice)
export class RoundNoticesResolver {
  @FieldResolver(() => BlockerRound, { nullable: true, description: 'The question round it is about.' })
  blockerRound(@Ctx() context: RequestContext, @Root() notice: Notice): Promise<BlockerRound | null> | null {
    return notice.kind === 'ROUND_ASKED' ? roundsByUuid(context).load(notice.subjectUuid) : null;
  }
}
