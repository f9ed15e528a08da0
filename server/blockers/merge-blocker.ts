import { createUnionType, Field, ID, InputType, ObjectType } from 'type-graphql';
import type { RequestContext } from '../kernel/context.ts';
import type { Language } from '../kernel/language.ts';
import { Refusal } from '../kernel/refusal.ts';
import { Blocker } from './blocker.ts';
import { BlockerMovedOnRefused, BlockerNotFoundRefused, NotYourBlockerRefused } from './refusals.ts';

@InputType({ description: 'Two blockers that are the same.' })
export class MergeBlockerInput {
  @Field(() => ID, { description: 'The one that goes on in the other.' })
  blockerId!: string;

  @Field(() => ID, { description: 'The other.' })
  intoId!: string;
}

@ObjectType({ implements: Refusal, description: 'These two cannot be merged.' })
export class CannotMergeRefused extends Refusal {
  constructor(language: Language) {
    super(
      {
        nl: 'Deze twee kunnen niet samen: een blokkade voor iedereen kan niet verder in een die alleen de leiding leest, en niet in zichzelf of in een die al is samengevoegd of verborgen.',
        en: 'These two cannot be merged: one that everybody reads cannot go on in one that only management reads, nor in itself, nor in one that is merged or hidden.',
      }[language],
    );
  }
}

export const MergeBlockerResult = createUnionType({
  name: 'MergeBlockerResult',
  description: 'What came of it, or why not.',
  types: () =>
    [Blocker, BlockerNotFoundRefused, NotYourBlockerRefused, BlockerMovedOnRefused, CannotMergeRefused] as const,
});

export async function mergeBlocker(
  _context: RequestContext,
  _input: MergeBlockerInput,
): Promise<typeof MergeBlockerResult> {
  throw new Error('mergeBlocker');
}
