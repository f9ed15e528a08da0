import { Arg, Authorized, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../kernel/context.ts';
import { Value } from '../purpose/values/value.ts';
import { MergeCultureWordsInput, MergeCultureWordsResult, mergeCultureWords } from './merges/merge-culture-words.ts';
import {
  SeparateCultureWordInput,
  SeparateCultureWordResult,
  separateCultureWord,
} from './merges/separate-culture-word.ts';
import { AddCulturePairInput, AddCulturePairResult, addCulturePair } from './pairs/add-culture-pair.ts';
import { CulturePair } from './pairs/culture-pair.ts';
import { readCulturePairs } from './pairs/read-culture-pairs.ts';
import { RemoveCulturePairInput, RemoveCulturePairResult, removeCulturePair } from './pairs/remove-culture-pair.ts';
import { CulturePromotion } from './promotion/culture-promotion.ts';
import {
  PromoteCultureWordInput,
  PromoteCultureWordResult,
  promoteCultureWord,
} from './promotion/promote-culture-word.ts';
import { promotionOfValue } from './promotion/read-promotions.ts';

/** What editors do with the words of a round. */
@Resolver()
export class CultureEditingResolver {
  @Authorized('editor')
  @Query(() => [CulturePair], { description: 'The pairs of a round until it is summed; for editors.' })
  culturePairs(
    @Ctx() context: RequestContext,
    @Arg('roundId', () => ID, { description: 'The round.' }) roundId: string,
  ): Promise<CulturePair[]> {
    return readCulturePairs(context, roundId);
  }

  @Authorized('editor')
  @Mutation(() => AddCulturePairResult, { description: 'Says that two words are one, before any word can be read.' })
  addCulturePair(
    @Ctx() context: RequestContext,
    @Arg('input', () => AddCulturePairInput) input: AddCulturePairInput,
  ): Promise<typeof AddCulturePairResult> {
    return addCulturePair(context, input);
  }

  @Authorized('editor')
  @Mutation(() => RemoveCulturePairResult, { description: 'Takes such a pair away.' })
  removeCulturePair(
    @Ctx() context: RequestContext,
    @Arg('input', () => RemoveCulturePairInput) input: RemoveCulturePairInput,
  ): Promise<typeof RemoveCulturePairResult> {
    return removeCulturePair(context, input);
  }

  @Authorized('editor')
  @Mutation(() => MergeCultureWordsResult, { description: 'Merges two words that stand in a cloud.' })
  mergeCultureWords(
    @Ctx() context: RequestContext,
    @Arg('input', () => MergeCultureWordsInput) input: MergeCultureWordsInput,
  ): Promise<typeof MergeCultureWordsResult> {
    return mergeCultureWords(context, input);
  }

  @Authorized('editor')
  @Mutation(() => SeparateCultureWordResult, { description: 'Undoes a merge.' })
  separateCultureWord(
    @Ctx() context: RequestContext,
    @Arg('input', () => SeparateCultureWordInput) input: SeparateCultureWordInput,
  ): Promise<typeof SeparateCultureWordResult> {
    return separateCultureWord(context, input);
  }

  @Authorized('editor')
  @Mutation(() => PromoteCultureWordResult, { description: 'Records of which word a value came.' })
  promoteCultureWord(
    @Ctx() context: RequestContext,
    @Arg('input', () => PromoteCultureWordInput) input: PromoteCultureWordInput,
  ): Promise<typeof PromoteCultureWordResult> {
    return promoteCultureWord(context, input);
  }
}

@Resolver(() => Value)
export class ValueOriginResolver {
  @FieldResolver(() => CulturePromotion, { nullable: true, description: 'The word of a round that it came of.' })
  cultureWord(@Ctx() context: RequestContext, @Root() value: Value): Promise<CulturePromotion | null> {
    return promotionOfValue(context).load(value.uuid);
  }
}
