import { createUnionType, Field, ID, InputType, Int } from 'type-graphql';
import type { RequestContext, Writing } from '../../kernel/context.ts';
import { uuidOf } from '../../kernel/node-id.ts';
import type { Refusal } from '../../kernel/refusal.ts';
import { WholeNumber } from '../../kernel/validation.ts';
import { write } from '../../kernel/write.ts';
import { recordChange } from '../changes/record-change.ts';
import { lockValues, newOrder, type OrderInput, orderOf, planOrder, storeOrder } from './change-order.ts';
import { CollisionInput } from './collisions.ts';
import { mostValues } from './limits.ts';
import { forgetValues, valuesByUuid } from './read-values.ts';
import {
  CollisionChangedRefused,
  CollisionsMissingRefused,
  TooManyValuesRefused,
  ValueNotFoundRefused,
  ValueOrderChangedRefused,
} from './refusals.ts';
import { Value } from './value.ts';
import type { ValuesFacts } from './value-facts.ts';

@InputType({ description: 'A retired value that shall come back.' })
export class RestoreValueInput implements OrderInput {
  @Field(() => ID, { description: 'The value.' })
  valueId!: string;

  @Field(() => Int, { nullable: true, description: 'Its place, 1 goes before everything; the last when left out.' })
  @WholeNumber(1, 1_000)
  rank?: number | null;

  @Field(() => [ID], { description: 'The values in the order that the editor saw.' })
  basedOn!: string[];

  @Field(() => [CollisionInput], {
    defaultValue: [],
    description: 'Examples for its neighbours. A pair that has one of before keeps it where none is given.',
  })
  collisions!: CollisionInput[];
}

export const RestoreValueResult = createUnionType({
  name: 'RestoreValueResult',
  description:
    'The value in its place; refused when the page is full, after a change of the order that the editor has not seen, and while new neighbours have no example.',
  types: () =>
    [
      Value,
      ValueNotFoundRefused,
      TooManyValuesRefused,
      ValueOrderChangedRefused,
      CollisionChangedRefused,
      CollisionsMissingRefused,
    ] as const,
});

/** Brings a retired value back to a place in the order, with the behaviours that it had. */
export async function restoreValue(
  context: RequestContext,
  input: RestoreValueInput,
): Promise<typeof RestoreValueResult> {
  const uuid = uuidOf('Value', input.valueId);
  const refusal = await write(context, async (db) => restore(db, context, await lockValues(db), uuid, input));
  if (refusal) return refusal as Exclude<typeof RestoreValueResult, Value>;
  forgetValues(context.db);
  return (await valuesByUuid(context.db, context.language)).get(uuid!)!;
}

async function restore(
  db: Writing,
  context: RequestContext,
  facts: ValuesFacts,
  uuid: string | null,
  input: RestoreValueInput,
): Promise<Refusal | null> {
  const { language, viewer, now } = context;
  const value = facts.values.find(({ id }) => id === uuid);
  if (!value) return new ValueNotFoundRefused(language);
  // What was sent before and arrived is not sent by somebody else.
  if (!value.retiredAt) return null;
  if (orderOf(facts).length >= mostValues) return new TooManyValuesRefused(language, mostValues);
  const rank = input.rank ?? facts.values.length;
  const change = await newOrder(context, facts, input, (before) => before.toSpliced(rank - 1, 0, value.id));
  if (!('after' in change)) return change;
  const collisions = await planOrder(context, change);
  if (!Array.isArray(collisions)) return collisions;
  await db.run('UPDATE `value` SET retired_at = NULL, version = version + 1 WHERE id = ?', [value.id]);
  await storeOrder(db, context, change, collisions);
  const { nameNl, nameEn } = value;
  await recordChange(db, {
    ...{ kind: 'value-restored', subjectId: value.id, authorId: viewer.personId, now: now() },
    before: null,
    after: { nameNl, nameEn, rank: change.after.indexOf(value.id) + 1 },
  });
  return null;
}
