import { createUnionType, Field, ID, InputType } from 'type-graphql';
import type { RequestContext } from '../kernel/context.ts';
import { Day } from '../kernel/day.ts';
import { CalendarDay, Text } from '../kernel/validation.ts';
import { Blocker } from './blocker.ts';
import { RemedyKind } from './blocker-words.ts';
import { BlockerMovedOnRefused, BlockerNotFoundRefused, DaysRefused, NotYourBlockerRefused } from './refusals.ts';

@InputType({ description: 'A remedy for a blocker.' })
export class AnswerBlockerInput {
  @Field(() => ID, { description: 'The blocker.' })
  blockerId!: string;

  @Field(() => RemedyKind, { description: 'What kind of thing will be done.' })
  remedy!: RemedyKind;

  @Field(() => String, { description: 'What will be done, up to 2,000 characters.' })
  @Text(2000)
  text!: string;

  @Field(() => Day, { description: 'By when.' })
  @CalendarDay()
  promisedFor!: string;
}

export const AnswerBlockerResult = createUnionType({
  name: 'AnswerBlockerResult',
  description: 'What came of it, or why not.',
  types: () => [Blocker, BlockerNotFoundRefused, NotYourBlockerRefused, BlockerMovedOnRefused, DaysRefused] as const,
});

export async function answerBlocker(
  _context: RequestContext,
  _input: AnswerBlockerInput,
): Promise<typeof AnswerBlockerResult> {
  throw new Error('answerBlocker');
}
