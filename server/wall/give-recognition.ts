import { createUnionType, Field, ID, InputType, Int } from 'type-graphql';
import type { RequestContext } from '../kernel/context.ts';
import { contentHash, IdempotencyKeyReusedRefused } from '../kernel/idempotency.ts';
import { languages } from '../kernel/language.ts';
import { searchableWords, tidy } from '../kernel/text.ts';
import { dayIn } from '../kernel/time.ts';
import { uuidV7 } from '../kernel/uuid.ts';
import { Key, OneOf, Several } from '../kernel/validation.ts';
import { ValueNotFoundRefused } from '../purpose/values/refusals.ts';
import { deleteDraft } from './drafts/discard-nomination-draft.ts';
import { findReceivers } from './find-receivers.ts';
import { findValue, valueRetired } from './find-value.ts';
import { dailyLimit } from './nomination.ts';
import { recognitionByUuid } from './read-recognition.ts';
import { Recognition } from './recognition.ts';
import { RecognitionContentInput } from './recognition-content.ts';
import {
  DailyLimitReachedRefused,
  InactiveReceiverRefused,
  ReceiverNotFoundRefused,
  SelfRecognitionRefused,
  ValueRetiredRefused,
} from './refusals.ts';
import { type AlsoStore, storeAlone, storeNomination } from './store-nominations.ts';
import { toGraphql } from './to-graphql.ts';

@InputType({ description: 'A nomination.' })
export class GiveRecognitionInput extends RecognitionContentInput {
  @Field(() => [ID], { description: 'Whom it is about: one to ten colleagues, never oneself.' })
  @Several(1, 10)
  receiverIds!: string[];

  @Field(() => String, { defaultValue: 'nl', description: 'The language it is written in.' })
  @OneOf(languages)
  lang!: string;

  @Field(() => String, { description: 'Made up by the client; the same key sends the same nomination once.' })
  @Key()
  idempotencyKey!: string;

  @Field(() => Int, {
    nullable: true,
    description: 'The version of the draft under this key, which is deleted with that unless it was changed elsewhere.',
  })
  draftVersion?: number | null;
}

export const GiveRecognitionResult = createUnionType({
  name: 'GiveRecognitionResult',
  description:
    'The recognition, on the wall or waiting for consent; refused for receivers or a value that do not fit, for a value that was retired, after the day’s last one, and for a key that was used for another.',
  types: () =>
    [
      Recognition,
      SelfRecognitionRefused,
      ReceiverNotFoundRefused,
      InactiveReceiverRefused,
      ValueNotFoundRefused,
      ValueRetiredRefused,
      DailyLimitReachedRefused,
      IdempotencyKeyReusedRefused,
    ] as const,
});

/**
 * Gives a recognition and deletes its draft: in a transaction of its own, since every nomination would pay for the statement.
 * Where that does not come about, the draft is offered once more, and sent again under its key it is the same recognition.
 */
export async function giveRecognition(
  context: RequestContext,
  input: GiveRecognitionInput,
  also?: AlsoStore,
): Promise<typeof GiveRecognitionResult> {
  const { draftVersion, ...sent } = input;
  const result = await give(context, sent, also);
  if (result instanceof Recognition && draftVersion) await deleteDraft(context, sent.idempotencyKey, draftVersion);
  return result;
}

/**
 * Gives a recognition. The unique indexes decide whether it is a repeat and whether the day is full. `also` stores what
 * another capability adds, in the same transaction.
 */
async function give(
  context: RequestContext,
  input: Omit<GiveRecognitionInput, 'draftVersion'>,
  also?: AlsoStore,
): Promise<typeof GiveRecognitionResult> {
  const { language, viewer } = context;
  const found = await findValue(context, input.valueId, input.behaviourId);
  if (!found) return new ValueNotFoundRefused(language);
  const receivers = await findReceivers(context, input.receiverIds);
  if (!Array.isArray(receivers)) return receivers;
  const now = context.now();
  const row = {
    id: uuidV7(now),
    giverId: viewer.personId,
    valueId: found.value.uuid,
    behaviourId: found.behaviour?.uuid ?? null,
    lang: input.lang,
    situation: tidy(input.situation),
    action: tidy(input.action),
    effect: tidy(input.effect),
    words: searchableWords(input.situation, input.action, input.effect),
    createdAt: now,
    editedAt: null,
    hiddenAt: null,
    withdrawnAt: null,
    givenOn: dayIn(context.settings.timeZone, now),
    idempotencyKey: input.idempotencyKey,
    contentHash: contentHash(input),
  };
  const stored = await (also
    ? storeAlone(context, { row, receivers }, also)
    : storeNomination(context, { row, receivers }));
  if (stored === 'value is retired') return valueRetired(context, row.valueId);
  if (stored === 'day is full') return new DailyLimitReachedRefused(language, dailyLimit);
  if ('facts' in stored) return (await toGraphql(context.db, language, [stored.facts]))[0]!;
  if (stored.contentHash !== row.contentHash) return new IdempotencyKeyReusedRefused(language);
  return (await recognitionByUuid(context, stored.id))!;
}
