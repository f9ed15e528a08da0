import { createUnionType, Field, InputType, ObjectType } from 'type-graphql';
import type { RequestContext } from '../kernel/context.ts';
import { Day } from '../kernel/day.ts';
import type { Language } from '../kernel/language.ts';
import { languages } from '../kernel/language.ts';
import { Refusal } from '../kernel/refusal.ts';
import { CalendarDay, Key, OneOf, Text } from '../kernel/validation.ts';
import { IdempotencyKeyReusedRefused } from '../wall/refusals.ts';
import { BlockerRound, RoundRepeat } from './blocker-round.ts';
import { DaysRefused, NotALeaderRefused } from './refusals.ts';

@InputType({ description: 'A question to the viewer’s part of the organisation.' })
export class AskRoundInput {
  @Field(() => String, { description: 'The question, up to 500 characters.' })
  @Text(500)
  question!: string;

  @Field(() => String, { description: 'The language it is asked in.' })
  @OneOf(languages)
  lang!: string;

  @Field(() => RoundRepeat, { description: 'How often it comes.' })
  repeats!: RoundRepeat;

  @Field(() => Day, { description: 'The first day to answer.' })
  @CalendarDay()
  opensOn!: string;

  @Field(() => Day, { description: 'The last day to answer.' })
  @CalendarDay()
  closesOn!: string;

  @Field(() => String, { description: 'Made up by the client; the same key asks the same question once.' })
  @Key()
  idempotencyKey!: string;
}

@ObjectType({ implements: Refusal, description: 'The part of the organisation is too small to be asked anonymously.' })
export class PartTooSmallRefused extends Refusal {
  constructor(language: Language) {
    super(
      {
        nl: 'Jouw deel van de organisatie is te klein: wie antwoordt, moet anoniem kunnen blijven. Iemand boven je kan de vraag wel stellen.',
        en: 'Your part of the organisation is too small: whoever answers must be able to stay anonymous. Somebody above you can ask.',
      }[language],
    );
  }
}

export const AskRoundResult = createUnionType({
  name: 'AskRoundResult',
  description: 'What came of it, or why not.',
  types: () =>
    [BlockerRound, NotALeaderRefused, PartTooSmallRefused, DaysRefused, IdempotencyKeyReusedRefused] as const,
});

export async function askRound(_context: RequestContext, _input: AskRoundInput): Promise<typeof AskRoundResult> {
  throw new Error('askRound');
}
