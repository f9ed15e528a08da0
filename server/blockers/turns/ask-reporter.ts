import { createUnionType, Field, ID, InputType } from 'type-graphql';
import type { RequestContext } from '../../kernel/context.ts';
import { tidy } from '../../kernel/text.ts';
import { Text } from '../../kernel/validation.ts';
import { Blocker } from '../board/blocker.ts';
import { TurnAct } from '../vocabulary/blocker-enums.ts';
import { BlockerMovedOnRefused, BlockerNotFoundRefused, NotYourBlockerRefused } from '../vocabulary/refusals.ts';
import { takeTurn } from './take-turn.ts';

@InputType({ description: 'A question to a reporter.' })
export class AskReporterInput {
  @Field(() => ID, { description: 'The blocker.' })
  blockerId!: string;

  @Field(() => String, { description: 'The question, up to 2,000 characters.' })
  @Text(2000)
  question!: string;
}

export const AskReporterResult = createUnionType({
  name: 'AskReporterResult',
  description:
    'The blocker, whose clock waits for its reporter; refused to whoever does not have to answer it, and once it is finished or asked already.',
  types: () => [Blocker, BlockerNotFoundRefused, NotYourBlockerRefused, BlockerMovedOnRefused] as const,
});

/** Asks its reporter something: the clock stands still until they answer. */
export async function askReporter(context: RequestContext, input: AskReporterInput): Promise<typeof AskReporterResult> {
  return takeTurn(context, input.blockerId, { act: TurnAct.ASKED, text: tidy(input.question) });
}
