import { createUnionType, Field, ID, InputType } from 'type-graphql';
import type { RequestContext } from '../../kernel/context.ts';
import { tidy } from '../../kernel/text.ts';
import { Text } from '../../kernel/validation.ts';
import { Blocker } from '../board/blocker.ts';
import { TurnAct } from '../vocabulary/blocker-enums.ts';
import { BlockerMovedOnRefused, BlockerNotFoundRefused, NotYourBlockerRefused } from '../vocabulary/refusals.ts';
import { takeTurn } from './take-turn.ts';

@InputType({ description: 'A no, with its reason.' })
export class DeclineBlockerInput {
  @Field(() => ID, { description: 'The blocker.' })
  blockerId!: string;

  @Field(() => String, { description: 'Why it stays as it is, up to 2,000 characters.' })
  @Text(2000)
  reason!: string;
}

export const DeclineBlockerResult = createUnionType({
  name: 'DeclineBlockerResult',
  description: 'The blocker, declined; refused to whoever does not have to answer it, and once it is finished.',
  types: () => [Blocker, BlockerNotFoundRefused, NotYourBlockerRefused, BlockerMovedOnRefused] as const,
});

/** Says no, and why: the clock stops. */
export async function declineBlocker(
  context: RequestContext,
  input: DeclineBlockerInput,
): Promise<typeof DeclineBlockerResult> {
  return takeTurn(context, input.blockerId, { act: TurnAct.DECLINED, text: tidy(input.reason) });
}
