import { createUnionType, Field, ID, InputType } from 'type-graphql';
import type { RequestContext } from '../../kernel/context.ts';
import { tidy } from '../../kernel/text.ts';
import { Text } from '../../kernel/validation.ts';
import { Blocker } from '../board/blocker.ts';
import { TurnAct } from '../vocabulary/blocker-enums.ts';
import { BlockerMovedOnRefused, BlockerNotFoundRefused, NotYourBlockerRefused } from '../vocabulary/refusals.ts';
import { takeTurn } from './take-turn.ts';

@InputType({ description: 'A blocker that has been seen.' })
export class AcknowledgeBlockerInput {
  @Field(() => ID, { description: 'The blocker.' })
  blockerId!: string;

  @Field(() => String, { nullable: true, description: 'Something to its reporter, up to 2,000 characters.' })
  @Text(2000)
  text?: string | null;
}

export const AcknowledgeBlockerResult = createUnionType({
  name: 'AcknowledgeBlockerResult',
  description:
    'The blocker, acknowledged; refused to whoever does not have to answer it, and once more has been said than that.',
  types: () => [Blocker, BlockerNotFoundRefused, NotYourBlockerRefused, BlockerMovedOnRefused] as const,
});

/** Says that somebody is on it. The clock goes on: seeing is no answer. */
export async function acknowledgeBlocker(
  context: RequestContext,
  input: AcknowledgeBlockerInput,
): Promise<typeof AcknowledgeBlockerResult> {
  const text = input.text ? tidy(input.text) : null;
  return takeTurn(context, input.blockerId, { act: TurnAct.ACKNOWLEDGED, text });
}
