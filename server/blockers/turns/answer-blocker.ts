import { createUnionType, Field, ID, InputType } from 'type-graphql';
import type { RequestContext } from '../../kernel/context.ts';
import { Day } from '../../kernel/day.ts';
import type { Words } from '../../kernel/language.ts';
import { tidy } from '../../kernel/text.ts';
import { CalendarDay, Text } from '../../kernel/validation.ts';
import { Blocker } from '../board/blocker.ts';
import { canPromise } from '../life/deadline.ts';
import { RemedyKind, TurnAct } from '../vocabulary/blocker-enums.ts';
import {
  BlockerMovedOnRefused,
  BlockerNotFoundRefused,
  InvalidDaysRefused,
  NotYourBlockerRefused,
} from '../vocabulary/refusals.ts';
import { todayIn } from '../vocabulary/today.ts';
import { takeTurn } from './take-turn.ts';

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
  dueOn!: string;
}

export const AnswerBlockerResult = createUnionType({
  name: 'AnswerBlockerResult',
  description:
    'The blocker with its promise; refused to whoever does not have to answer it, once it is finished, and for a day that is over or more than a year away.',
  types: () =>
    [Blocker, BlockerNotFoundRefused, NotYourBlockerRefused, BlockerMovedOnRefused, InvalidDaysRefused] as const,
});

/** Promises a remedy; its day is the next deadline. */
export async function answerBlocker(
  context: RequestContext,
  input: AnswerBlockerInput,
): Promise<typeof AnswerBlockerResult> {
  const { remedy, dueOn } = input;
  if (!canPromise(dueOn, todayIn(context))) return new InvalidDaysRefused(wrongDay[context.language]);
  return takeTurn(context, input.blockerId, {
    act: TurnAct.ANSWERED,
    text: tidy(input.text),
    remedy,
    promisedFor: dueOn,
  });
}

const wrongDay: Words = {
  nl: 'Kies een dag tussen vandaag en een jaar verder: later dan een jaar is geen antwoord.',
  en: 'Choose a day between today and a year from now: later than a year is no answer.',
};
