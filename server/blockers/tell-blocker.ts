import { createUnionType, Field, ID, InputType, ObjectType } from 'type-graphql';
import type { RequestContext } from '../kernel/context.ts';
import type { Language } from '../kernel/language.ts';
import { languages } from '../kernel/language.ts';
import { Refusal } from '../kernel/refusal.ts';
import { Key, OneOf, Several, Text } from '../kernel/validation.ts';
import { Recognition } from '../wall/recognition.ts';
import {
  DailyLimitRefused,
  IdempotencyKeyReusedRefused,
  InactiveReceiverRefused,
  ReceiverNotFoundRefused,
  SelfRecognitionRefused,
  ValueNotFoundRefused,
} from '../wall/refusals.ts';
import { BlockerMovedOnRefused, BlockerNotFoundRefused, NotYourBlockerRefused } from './refusals.ts';

@InputType({ description: 'How a blocker was removed, told as a story.' })
export class TellBlockerInput {
  @Field(() => ID, { description: 'The blocker.' })
  blockerId!: string;

  @Field(() => [ID], { description: 'Who removed it: one to ten colleagues, never oneself.' })
  @Several(1, 10)
  receiverIds!: string[];

  @Field(() => ID, { description: 'The value it shows.' })
  valueId!: string;

  @Field(() => ID, { nullable: true, description: 'The behaviour of that value, when one fits.' })
  behaviourId?: string | null;

  @Field(() => String, { description: 'What staff said, up to 1,000 characters.' })
  @Text(1000)
  situation!: string;

  @Field(() => String, { description: 'What was done, up to 1,000 characters.' })
  @Text(1000)
  action!: string;

  @Field(() => String, { description: 'What customers notice, up to 1,000 characters.' })
  @Text(1000)
  effect!: string;

  @Field(() => String, { defaultValue: 'nl', description: 'The language it is written in.' })
  @OneOf(languages)
  lang!: string;

  @Field(() => String, { description: 'Made up by the client; the same key tells the same story once.' })
  @Key()
  idempotencyKey!: string;
}

@ObjectType({ implements: Refusal, description: 'The removal of this blocker is on the wall already.' })
export class AlreadyToldRefused extends Refusal {
  constructor(language: Language) {
    super({ nl: 'Dit verhaal is al verteld.', en: 'This story has been told already.' }[language]);
  }
}

export const TellBlockerResult = createUnionType({
  name: 'TellBlockerResult',
  description: 'What came of it, or why not.',
  types: () =>
    [
      Recognition,
      BlockerNotFoundRefused,
      NotYourBlockerRefused,
      BlockerMovedOnRefused,
      AlreadyToldRefused,
      SelfRecognitionRefused,
      ReceiverNotFoundRefused,
      InactiveReceiverRefused,
      ValueNotFoundRefused,
      DailyLimitRefused,
      IdempotencyKeyReusedRefused,
    ] as const,
});

export async function tellBlocker(
  _context: RequestContext,
  _input: TellBlockerInput,
): Promise<typeof TellBlockerResult> {
  throw new Error('tellBlocker');
}
