import { createUnionType, Field, ID, InputType } from 'type-graphql';
import type { RequestContext } from '../../kernel/context.ts';
import { tidy } from '../../kernel/text.ts';
import { Text } from '../../kernel/validation.ts';
import { Blocker } from '../board/blocker.ts';
import { TurnAct } from '../vocabulary/blocker-enums.ts';
import { BlockerMovedOnRefused, BlockerNotFoundRefused, NotYourBlockerRefused } from '../vocabulary/refusals.ts';
import { takeTurn } from './take-turn.ts';

@InputType({ description: 'A blocker that is removed.' })
export class CloseBlockerInput {
  @Field(() => ID, { description: 'The blocker.' })
  blockerId!: string;

  @Field(() => String, { description: 'What changed, up to 2,000 characters.' })
  @Text(2000)
  whatChanged!: string;
}

export const CloseBlockerResult = createUnionType({
  name: 'CloseBlockerResult',
  description:
    'The blocker, closed until its reporter confirms it; refused to whoever does not have to answer it, and once it is finished.',
  types: () => [Blocker, BlockerNotFoundRefused, NotYourBlockerRefused, BlockerMovedOnRefused] as const,
});

/** Says that it is removed; until a reporter confirms that, it shows as not confirmed. */
export async function closeBlocker(
  context: RequestContext,
  input: CloseBlockerInput,
): Promise<typeof CloseBlockerResult> {
  return takeTurn(context, input.blockerId, { act: TurnAct.CLOSED, text: tidy(input.whatChanged) });
}
