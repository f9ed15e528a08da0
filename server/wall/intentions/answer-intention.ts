import { createUnionType, Field, ID, InputType, ObjectType } from 'type-graphql';
import type { RequestContext } from '../../kernel/context.ts';
import type { Language } from '../../kernel/language.ts';
import { uuidOf } from '../../kernel/node-id.ts';
import { Refusal } from '../../kernel/refusal.ts';
import { sqlTime } from '../../kernel/time.ts';
import { write } from '../../kernel/write.ts';
import { Intention, IntentionAnswer } from './intention.ts';
import { askedAfter } from './intention-times.ts';
import { readIntention } from './read-intention.ts';

@InputType({ description: 'What came of an intention that the viewer is asked about.' })
export class AnswerIntentionInput {
  @Field(() => ID, { description: 'The recognition.' })
  recognitionId!: string;

  @Field(() => IntentionAnswer, { description: 'What the viewer says.' })
  answer!: IntentionAnswer;
}

@ObjectType({
  implements: Refusal,
  description: 'The viewer did not say "I\'ll do this too" to it, or took that back.',
})
export class IntentionNotFoundRefused extends Refusal {
  constructor(language: Language) {
    super(
      {
        nl: 'Dit staat niet (meer) bij je voornemens.',
        en: 'This is not among your intentions (any more).',
      }[language],
    );
  }
}

export const AnswerIntentionResult = createUnionType({
  name: 'AnswerIntentionResult',
  description: 'The intention as it is stored now; an answer to what is not asked changes nothing.',
  types: () => [Intention, IntentionNotFoundRefused] as const,
});

/** Stores an answer while it is asked for, so that sending it twice is the same as once. Nobody else is notified. */
export async function answerIntention(
  context: RequestContext,
  { recognitionId, answer }: AnswerIntentionInput,
): Promise<typeof AnswerIntentionResult> {
  const uuid = uuidOf('Recognition', recognitionId) ?? '';
  await storeAnswer(context, uuid, answer);
  return (await readIntention(context, uuid)) ?? new IntentionNotFoundRefused(context.language);
}

/** The first "not yet" is followed by one more question, and no other answer is. */
async function storeAnswer(context: RequestContext, recognitionUuid: string, answer: IntentionAnswer): Promise<void> {
  const now = context.now();
  const askAt = answer === IntentionAnswer.NOT_YET ? sqlTime(askedAfter(now)) : null;
  await write(context, (db) =>
    db.run(
      // MySQL sets columns from left to right: `answer` is still the one of before.
      `UPDATE reaction SET ask_at = CASE WHEN answer IS NULL THEN ? END, answer = ?
       WHERE recognition_id = ? AND person_id = ? AND kind = 'COPY' AND ask_at <= ? AND EXISTS (
         SELECT 1 FROM recognition r WHERE r.id = reaction.recognition_id AND r.published_at IS NOT NULL)`,
      [askAt, answer, recognitionUuid, context.viewer.personId, sqlTime(now)],
    ),
  );
}
