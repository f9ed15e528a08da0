import { createUnionType, Field, ID, InputType, Int } from 'type-graphql';
import type { RequestContext, Writing } from '../../kernel/context.ts';
import { contentHash, earlierUnderKey, IdempotencyKeyReusedRefused } from '../../kernel/idempotency.ts';
import { Refusal } from '../../kernel/refusal.ts';
import { TranslationsInput, translatedOf } from '../../kernel/translations.ts';
import { uuidV7 } from '../../kernel/uuid.ts';
import { Key, TextInBoth, WholeNumber } from '../../kernel/validation.ts';
import { write } from '../../kernel/write.ts';
import { recordChange } from '../changes/record-change.ts';
import { lockValues, newOrder, orderOf, planOrder, storeOrder } from './change-order.ts';
import type { GivenCollision } from './collisions.ts';
import { mostValues } from './limits.ts';
import { neighboursIn } from './neighbours.ts';
import { forgetValues, valuesByUuid } from './read-values.ts';
import {
  CollisionsMissingRefused,
  TooManyValuesRefused,
  ValueNameTakenRefused,
  ValueOrderChangedRefused,
} from './refusals.ts';
import { storeBehaviours } from './store-behaviours.ts';
import { ValueRow } from './value.row.ts';
import { Value } from './value.ts';
import type { ValuesFacts } from './value-facts.ts';
import { type GivenTexts, givenTexts, ValueTextsInput } from './value-input.ts';
import { nameTaken } from './value-name.ts';

@InputType({ description: 'A new value.' })
export class AddValueInput {
  @Field(() => ValueTextsInput, { description: 'What it says.' })
  texts!: ValueTextsInput;

  @Field(() => Int, { nullable: true, description: 'Its place, 1 goes before everything; the last when left out.' })
  @WholeNumber(1, 1_000)
  rank?: number | null;

  @Field(() => [ID], { description: 'The values in the order that the editor saw.' })
  basedOn!: string[];

  @Field(() => TranslationsInput, {
    nullable: true,
    description: 'What to do when it clashes with the value above, up to 500 characters; needed where there is one.',
  })
  @TextInBoth(500)
  collisionAbove?: TranslationsInput | null;

  @Field(() => TranslationsInput, {
    nullable: true,
    description: 'What to do when it clashes with the value below, up to 500 characters; needed where there is one.',
  })
  @TextInBoth(500)
  collisionBelow?: TranslationsInput | null;

  @Field(() => String, { description: 'Made up by the client; the same key adds the same value once.' })
  @Key()
  idempotencyKey!: string;
}

export const AddValueResult = createUnionType({
  name: 'AddValueResult',
  description:
    'The value in its place; refused when the page is full, for a name that another has, after a change of the order that the editor has not seen, while a neighbour has no example, and for a key that was reused.',
  types: () =>
    [
      Value,
      TooManyValuesRefused,
      ValueNameTakenRefused,
      ValueOrderChangedRefused,
      CollisionsMissingRefused,
      IdempotencyKeyReusedRefused,
    ] as const,
});

/** Adds a value at a place in the order. */
export async function addValue(context: RequestContext, input: AddValueInput): Promise<typeof AddValueResult> {
  const given = givenTexts(input.texts, context.language);
  const added = await write(context, async (db) => add(db, context, await lockValues(db), input, given));
  if (added instanceof Refusal) return added as Exclude<typeof AddValueResult, Value>;
  if (added.contentHash !== contentHash(input)) return new IdempotencyKeyReusedRefused(context.language);
  forgetValues(context.db);
  return (await valuesByUuid(context.db, context.language)).get(added.id)!;
}

async function add(
  db: Writing,
  context: RequestContext,
  stored: ValuesFacts,
  input: AddValueInput,
  given: GivenTexts,
): Promise<{ id: string; contentHash: string } | Refusal> {
  const { language, viewer } = context;
  const earlier = await earlierUnderKey(db, '`value`', 'author_id', viewer.personId, input.idempotencyKey);
  if (earlier) return earlier;
  if (orderOf(stored).length >= mostValues) return new TooManyValuesRefused(language, mostValues);
  const taken = nameTaken(stored, given.name, null, language);
  if (taken) return taken;
  const now = context.now();
  const row = rowOf(input, given, viewer.personId, now);
  const facts = { ...stored, values: [...stored.values, { ...row, retiredAt: null }] };
  const change = await newOrder(context, stored, { ...input, collisions: [] }, (before) =>
    before.toSpliced((input.rank ?? before.length + 1) - 1, 0, row.id),
  );
  if (!('after' in change)) return change;
  const order = { ...change, facts, given: collisionsOf(change.after, row.id, input) };
  const collisions = await planOrder(context, order);
  if (!Array.isArray(collisions)) return collisions;
  await db.insert(ValueRow, row);
  await storeBehaviours(db, row.id, [], given.behaviours, now);
  await storeOrder(db, context, order, collisions);
  const { nameNl, nameEn } = row;
  await recordChange(db, {
    ...{ kind: 'value-added', subjectId: row.id, authorId: viewer.personId, now },
    before: null,
    after: { nameNl, nameEn, rank: change.after.indexOf(row.id) + 1 },
  });
  return { id: row.id, contentHash: row.contentHash };
}

/** It takes its place with the others. */
function rowOf(input: AddValueInput, { name, meaning }: GivenTexts, authorId: string, now: Date) {
  return {
    ...{ id: uuidV7(now), position: 0, version: 1, retiredAt: null },
    ...{ nameNl: name.nl, nameEn: name.en, meaningNl: meaning.nl, meaningEn: meaning.en },
    ...{ authorId, idempotencyKey: input.idempotencyKey, contentHash: contentHash(input) },
  };
}

/** A new value has no id yet that an editor could name. */
function collisionsOf(
  order: readonly string[],
  id: string,
  { collisionAbove, collisionBelow }: AddValueInput,
): GivenCollision[] {
  return neighboursIn(order).flatMap((pair) => {
    const given = pair.lowerId === id ? collisionAbove : pair.upperId === id ? collisionBelow : null;
    return given ? [{ ...pair, basedOn: 0, text: translatedOf(given) }] : [];
  });
}
