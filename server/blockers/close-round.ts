import { createUnionType, Field, ID, InputType, ObjectType } from 'type-graphql';
import type { RequestContext } from '../kernel/context.ts';
import type { Language } from '../kernel/language.ts';
import { Refusal } from '../kernel/refusal.ts';
import { BlockerRound } from './blocker-round.ts';

@InputType({ description: 'A question round to end.' })
export class CloseRoundInput {
  @Field(() => ID, { description: 'The round.' })
  roundId!: string;
}

@ObjectType({ implements: Refusal, description: 'There is no such round of the viewer’s.' })
export class RoundNotFoundRefused extends Refusal {
  constructor(language: Language) {
    super(
      { nl: 'Deze vraagronde is er niet, of is niet van jou.', en: 'This question round is not here, or not yours.' }[
        language
      ],
    );
  }
}

export const CloseRoundResult = createUnionType({
  name: 'CloseRoundResult',
  description: 'What came of it, or why not.',
  types: () => [BlockerRound, RoundNotFoundRefused] as const,
});

export async function closeRound(_context: RequestContext, _input: CloseRoundInput): Promise<typeof CloseRoundResult> {
  throw new Error('closeRound');
}
