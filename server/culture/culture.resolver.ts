import { Arg, Authorized, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../kernel/context.ts';
import { Notice } from '../people/notice.ts';
import {
  CreateCultureRoundInput,
  CreateCultureRoundResult,
  createCultureRound,
} from './rounds/create-culture-round.ts';
import { CultureRound } from './rounds/culture-round.ts';
import { cultureRoundByUuid, readCultureRounds } from './rounds/read-culture-rounds.ts';
import {
  WithdrawCultureRoundInput,
  WithdrawCultureRoundResult,
  withdrawCultureRound,
} from './rounds/withdraw-culture-round.ts';

@Resolver(() => CultureRound)
export class CultureResolver {
  @Authorized()
  @Query(() => [CultureRound], { description: 'Rounds of words for the culture, the newest first.' })
  cultureRounds(@Ctx() context: RequestContext): Promise<CultureRound[]> {
    return readCultureRounds(context);
  }

  @Authorized('editor')
  @Mutation(() => CreateCultureRoundResult, { description: 'Plans a round of words for the culture.' })
  createCultureRound(
    @Ctx() context: RequestContext,
    @Arg('input', () => CreateCultureRoundInput) input: CreateCultureRoundInput,
  ): Promise<typeof CreateCultureRoundResult> {
    return createCultureRound(context, input);
  }

  @Authorized('editor')
  @Mutation(() => WithdrawCultureRoundResult, {
    description: 'Takes a round back: nothing of it is shown, and its words are deleted.',
  })
  withdrawCultureRound(
    @Ctx() context: RequestContext,
    @Arg('input', () => WithdrawCultureRoundInput) input: WithdrawCultureRoundInput,
  ): Promise<typeof WithdrawCultureRoundResult> {
    return withdrawCultureRound(context, input);
  }
}

@Resolver(() => Notice)
export class CultureNoticesResolver {
  @FieldResolver(() => CultureRound, { nullable: true, description: 'The round of words it is about.' })
  cultureRound(@Ctx() context: RequestContext, @Root() notice: Notice): Promise<CultureRound | null> | null {
    return notice.kind === 'CULTURE_ROUND_OPENED' ? cultureRoundByUuid(context).load(notice.subjectUuid) : null;
  }
}
