import { createUnionType, Field, ID, InputType } from 'type-graphql';
import type { RequestContext, Writing } from '../kernel/context.ts';
import { contentHash, earlierUnderKey, IdempotencyKeyReusedRefused } from '../kernel/idempotency.ts';
import { languages } from '../kernel/language.ts';
import { tidy } from '../kernel/text.ts';
import { dayIn } from '../kernel/time.ts';
import { isUniqueViolation } from '../kernel/unique-violation.ts';
import { uuidV7 } from '../kernel/uuid.ts';
import { Key, OneOf, Several } from '../kernel/validation.ts';
import { write } from '../kernel/write.ts';
import { lockPerson } from '../people/lock-person.ts';
import { ValueNotFoundRefused } from '../purpose/values/refusals.ts';
import { addReceivers } from './add-receivers.ts';
import { findReceivers } from './find-receivers.ts';
import { findValue, isRetired, valueRetired } from './find-value.ts';
import { publish } from './publish.ts';
import { recognitionByUuid } from './read-recognition.ts';
import { RecognitionRow } from './recognition.row.ts';
import { Recognition } from './recognition.ts';
import { RecognitionContentInput } from './recognition-content.ts';
import {
  DailyLimitReachedRefused,
  InactiveReceiverRefused,
  ReceiverNotFoundRefused,
  SelfRecognitionRefused,
  ValueRetiredRefused,
} from './refusals.ts';

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

/** How many recognitions a person can give on one day. */
export const dailyLimit = 3;

/**
 * Gives a recognition. The unique indexes decide whether it is a repeat and whether the day is full. `also` writes what
 * another capability adds, in the same transaction.
 */
export async function giveRecognition(
  context: RequestContext,
  input: GiveRecognitionInput,
  also?: (db: Writing, recognitionId: string) => Promise<void>,
): Promise<typeof GiveRecognitionResult> {
  const { language, viewer } = context;
  const found = await findValue(context, input.valueId, input.behaviourId);
  if (!found) return new ValueNotFoundRefused(language);
  const receivers = await findReceivers(context, input.receiverIds);
  if (!Array.isArray(receivers)) return receivers;
  const now = context.now();
  const row: Omit<RecognitionRow, 'daySlot'> = {
    id: uuidV7(now),
    giverId: viewer.personId,
    valueId: found.value.uuid,
    behaviourId: found.behaviour?.uuid ?? null,
    lang: input.lang,
    situation: tidy(input.situation),
    action: tidy(input.action),
    effect: tidy(input.effect),
    createdAt: now,
    editedAt: null,
    publishedAt: null,
    firstPublishedAt: null,
    hiddenAt: null,
    withdrawnAt: null,
    givenOn: dayIn(context.settings.timeZone, now),
    idempotencyKey: input.idempotencyKey,
    contentHash: contentHash(input),
  };
  const stored = await write(context, async (db) => {
    await lockPerson(db, viewer.personId);
    if (await isRetired(db, row.valueId)) return (await earlier(db, row)) ?? 'value is retired';
    const outcome = await insertInDay(db, row);
    if (outcome !== 'inserted') return outcome;
    await addReceivers(db, row.id, viewer.personId, receivers, now);
    await publish(db, row.id, now);
    await also?.(db, row.id);
    return { id: row.id, contentHash: row.contentHash };
  });
  if (stored === 'value is retired') return valueRetired(context, row.valueId);
  if (stored === 'day is full') return new DailyLimitReachedRefused(language, dailyLimit);
  if (stored.contentHash !== row.contentHash) return new IdempotencyKeyReusedRefused(language);
  return (await recognitionByUuid(context, stored.id))!;
}

/**
 * Tries each of the day's places. A unique violation means that the place is taken, or that this nomination was sent
 * before.
 */
async function insertInDay(
  db: Writing,
  row: Omit<RecognitionRow, 'daySlot'>,
): Promise<'inserted' | 'day is full' | { id: string; contentHash: string }> {
  for (let daySlot = 1; daySlot <= dailyLimit; daySlot += 1) {
    try {
      await db.insert(RecognitionRow, { ...row, daySlot });
      return 'inserted';
    } catch (error) {
      if (!isUniqueViolation(error)) throw error;
      const found = await earlier(db, row);
      if (found) return found;
    }
  }
  return 'day is full';
}

/** This nomination, where it was sent before. */
function earlier(db: Writing, { giverId, idempotencyKey }: Omit<RecognitionRow, 'daySlot'>) {
  return earlierUnderKey(db, 'recognition', 'giver_id', giverId, idempotencyKey);
}
