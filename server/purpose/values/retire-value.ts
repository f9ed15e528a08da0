import { createUnionType, Field, ID, InputType } from 'type-graphql';
import type { RequestContext, Writing } from '../../kernel/context.ts';
import { uuidOf } from '../../kernel/node-id.ts';
import type { Refusal } from '../../kernel/refusal.ts';
import { sqlTime } from '../../kernel/time.ts';
import { write } from '../../kernel/write.ts';
import { recordChange } from '../changes/record-change.ts';
import { lockValues, newOrder, type OrderInput, placeOfRetired, planOrder, storeOrder } from './change-order.ts';
import { CollisionInput } from './collisions.ts';
import { forgetValues, valuesByUuid } from './read-values.ts';
import {
  CollisionChangedRefused,
  CollisionsMissingRefused,
  LastValueRefused,
  ValueNotFoundRefused,
  ValueOrderChangedRefused,
} from './refusals.ts';
import { Value } from './value.ts';
import type { ValuesFacts } from './value-facts.ts';

@InputType({ description: 'A value to which no more recognitions shall be added.' })
export class RetireValueInput implements OrderInput {
  @Field(() => ID, { description: 'The value.' })
  valueId!: string;

  @Field(() => [ID], { description: 'The values in the order that the editor saw.' })
  basedOn!: string[];

  @Field(() => [CollisionInput], {
    defaultValue: [],
    description: 'An example for the two that become neighbours, where there is none of before.',
  })
  collisions!: CollisionInput[];
}

export const RetireValueResult = createUnionType({
  name: 'RetireValueResult',
  description:
    'The value, retired; refused for the last one, after a change of the order that the editor has not seen, and while new neighbours have no example.',
  types: () =>
    [
      Value,
      ValueNotFoundRefused,
      LastValueRefused,
      ValueOrderChangedRefused,
      CollisionChangedRefused,
      CollisionsMissingRefused,
    ] as const,
});

/** Retires a value: it leaves the order and takes no more recognitions, and stays with those it has. */
export async function retireValue(context: RequestContext, input: RetireValueInput): Promise<typeof RetireValueResult> {
  const uuid = uuidOf('Value', input.valueId);
  const refusal = await write(context, async (db) => retire(db, context, await lockValues(db), uuid, input));
  if (refusal) return refusal as Exclude<typeof RetireValueResult, Value>;
  forgetValues(context.db);
  return (await valuesByUuid(context.db, context.language)).get(uuid!)!;
}

async function retire(
  db: Writing,
  context: RequestContext,
  facts: ValuesFacts,
  uuid: string | null,
  input: OrderInput,
): Promise<Refusal | null> {
  const { language, viewer } = context;
  const value = facts.values.find(({ id }) => id === uuid);
  if (!value) return new ValueNotFoundRefused(language);
  // What was sent before and arrived is not sent by somebody else.
  if (value.retiredAt) return null;
  const change = await newOrder(context, facts, input, (before) => before.filter((id) => id !== value.id));
  if (!('after' in change)) return change;
  if (change.after.length === 0) return new LastValueRefused(language);
  const collisions = await planOrder(context, change);
  if (!Array.isArray(collisions)) return collisions;
  const now = context.now();
  await db.run('UPDATE `value` SET position = ?, retired_at = ?, version = version + 1 WHERE id = ?', [
    ...[placeOfRetired(facts.values), sqlTime(now), value.id],
  ]);
  await storeOrder(db, context, change, collisions);
  const { nameNl, nameEn, position: rank } = value;
  await recordChange(db, {
    ...{ kind: 'value-retired', subjectId: value.id, authorId: viewer.personId, now },
    before: { nameNl, nameEn, rank },
    after: null,
  });
  return null;
}
