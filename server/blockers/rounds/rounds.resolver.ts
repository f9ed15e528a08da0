import { Arg, Authorized, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../kernel/context.ts';
import { Notice } from '../../people/notice.ts';
import { rolesOf } from '../management/roles.ts';
import { AskRoundInput, AskRoundResult, askRound } from './ask-round.ts';
import { BlockerRound } from './blocker-round.ts';
import { CloseRoundInput, CloseRoundResult, closeRound } from './close-round.ts';
import { readRounds, roundsByUuid } from './read-rounds.ts';

@Resolver(() => BlockerRound)
export class RoundsResolver {
  @Authorized()
  @Query(() => [BlockerRound], {
    description: 'Question rounds, newest first; with `open` only those, or only the others.',
  })
  blockerRounds(
    @Ctx() context: RequestContext,
    @Arg('open', () => Boolean, { nullable: true }) open: boolean | null,
  ): Promise<BlockerRound[]> {
    return readRounds(context, open);
  }

  @Authorized()
  @Mutation(() => AskRoundResult, { description: 'Asks a question of the viewer’s part of the organisation.' })
  askRound(
    @Ctx() context: RequestContext,
    @Arg('input', () => AskRoundInput) input: AskRoundInput,
  ): Promise<typeof AskRoundResult> {
    return askRound(context, input);
  }

  @Authorized()
  @Mutation(() => CloseRoundResult, { description: 'Ends a question round of the viewer’s; it does not come again.' })
  closeRound(
    @Ctx() context: RequestContext,
    @Arg('input', () => CloseRoundInput) input: CloseRoundInput,
  ): Promise<typeof CloseRoundResult> {
    return closeRound(context, input);
  }

  @FieldResolver(() => Boolean, { description: 'The viewer asked it, or stands in for who did, and may end it.' })
  async viewerCanClose(@Ctx() context: RequestContext, @Root() round: BlockerRound): Promise<boolean> {
    return !round.isEnded && (await rolesOf(context)).actsAs.includes(round.asker.uuid);
  }
}

@Resolver(() => Notice)
export class RoundNoticesResolver {
  @FieldResolver(() => BlockerRound, { nullable: true, description: 'The question round it is about.' })
  round(@Ctx() context: RequestContext, @Root() notice: Notice): Promise<BlockerRound | null> | null {
    return notice.kind === 'ROUND_ASKED' ? roundsByUuid(context).load(notice.subjectUuid) : null;
  }
}
