import { createUnionType, Field, ID, InputType, Int } from 'type-graphql';
import type { RequestContext, Writing } from '../kernel/context.ts';
import { contentHash, IdempotencyKeyReusedRefused } from '../kernel/idempotency.ts';
import { languages } from '../kernel/language.ts';
import { searchableWords, tidy } from '../kernel/text.ts';
import { dayIn } from '../kernel/time.ts';
import { uuidV7 } from '../kernel/uuid.ts';
import { Key, OneOf, Several } from '../kernel/validation.ts';
import { write } from '../kernel/write.ts';
import { ValueNotFoundRefused } from '../purpose/values/refusals.ts';
import { addReceivers, asReceivers, type Receiver } from './add-receivers.ts';
import { deleteDraft } from './drafts/discard-nomination-draft.ts';
import { findReceivers } from './find-receivers.ts';
import { findValue, valueRetired } from './find-value.ts';
import { dailyLimit, insertInDay } from './insert-in-day.ts';
import { announcePublished } from './publish.ts';
import { readBeforeGiving } from './read-before-giving.ts';
import { recognitionByUuid } from './read-recognition.ts';
import type { RecognitionRow } from './recognition.row.ts';
import { Recognition } from './recognition.ts';
import { RecognitionContentInput } from './recognition-content.ts';
import { factsOf, type RecognitionFacts, writtenReceivers } from './recognition-facts.ts';
import {
  DailyLimitReachedRefused,
  InactiveReceiverRefused,
  ReceiverNotFoundRefused,
  SelfRecognitionRefused,
  ValueRetiredRefused,
} from './refusals.ts';
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

type AlsoWrite = (db: Writing, recognitionId: string) => Promise<void>;

/**
 * Gives a recognition and deletes its draft: in a transaction of its own, since every nomination would pay for the statement.
 * Where that does not come about, the draft is offered once more, and sent again under its key it is the same recognition.
 */
export async function giveRecognition(
  context: RequestContext,
  input: GiveRecognitionInput,
  also?: AlsoWrite,
): Promise<typeof GiveRecognitionResult> {
  const { draftVersion, ...sent } = input;
  const result = await give(context, sent, also);
  if (result instanceof Recognition && draftVersion) await deleteDraft(context, sent.idempotencyKey, draftVersion);
  return result;
}

/**
 * Gives a recognition. The unique indexes decide whether it is a repeat and whether the day is full. `also` writes what
 * another capability adds, in the same transaction.
 */
async function give(
  context: RequestContext,
  input: Omit<GiveRecognitionInput, 'draftVersion'>,
  also?: AlsoWrite,
): Promise<typeof GiveRecognitionResult> {
  const { language, viewer } = context;
  const found = await findValue(context, input.valueId, input.behaviourId);
  if (!found) return new ValueNotFoundRefused(language);
  const people = await findReceivers(context, input.receiverIds);
  if (!Array.isArray(people)) return people;
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
  const stored = await write(context, async (db) => {
    const before = await readBeforeGiving(db, row, people);
    if (before.earlier) return before.earlier;
    if (before.isRetired) return 'value is retired';
    const outcome = await store(db, row, asReceivers(people, before.honours), before.takenSlots, !also);
    if (typeof outcome === 'object' && 'facts' in outcome) await also?.(db, row.id);
    return outcome;
  });
  if (stored === 'value is retired') return valueRetired(context, row.valueId);
  if (stored === 'day is full') return new DailyLimitReachedRefused(language, dailyLimit);
  if ('facts' in stored) return (await toGraphql(context.db, language, [stored.facts]))[0]!;
  if (stored.contentHash !== row.contentHash) return new IdempotencyKeyReusedRefused(language);
  return (await recognitionByUuid(context, stored.id))!;
}

/**
 * Stores a recognition as `publish` and `recount` would leave it: on the wall at once where every receiver agrees ahead. What
 * a reader would find is returned, so that nobody has to read it.
 */
async function store(
  db: Writing,
  row: Omit<RecognitionRow, 'daySlot' | 'publishedAt' | 'firstPublishedAt'>,
  receivers: Receiver[],
  takenSlots: ReadonlySet<number>,
  isLast: boolean,
): Promise<{ facts: RecognitionFacts } | Exclude<Awaited<ReturnType<typeof insertInDay>>, 'inserted'>> {
  const publishedAt = receivers.every(({ consent }) => consent === 'GIVEN') ? row.createdAt : null;
  const begun = { ...row, publishedAt, firstPublishedAt: publishedAt, receivers: writtenReceivers(receivers) };
  const outcome = await insertInDay(db, begun, takenSlots, (all) => addReceivers(all, begun, receivers), isLast);
  if (outcome !== 'inserted') return outcome;
  if (publishedAt) announcePublished(db, row.id);
  return { facts: factsOf(begun) };
}
