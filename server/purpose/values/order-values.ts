import { createUnionType, Field, ID, InputType } from 'type-graphql';
import type { RequestContext, Writing } from '../../kernel/context.ts';
import { badInput } from '../../kernel/errors.ts';
import { uuidOf } from '../../kernel/node-id.ts';
import { Several } from '../../kernel/validation.ts';
import { write } from '../../kernel/write.ts';
import { recordChange } from '../changes/record-change.ts';
import {
  isSameOrder,
  lockValues,
  newOrder,
  type OrderInput,
  type OrderRefusal,
  orderOf,
  planOrder,
  storeOrder,
} from './change-order.ts';
import { CollisionInput } from './collisions.ts';
import { readValueTexts } from './read-value-texts.ts';
import { forgetValues } from './read-values.ts';
import { CollisionChangedRefused, CollisionsMissingRefused, ValueOrderChangedRefused } from './refusals.ts';
import type { ValuesFacts } from './value-facts.ts';
import { ValuesForEditing } from './value-texts.ts';

@InputType({ description: 'The values in another order.' })
export class OrderValuesInput implements OrderInput {
  @Field(() => [ID], { description: 'The values in the order that the editor began with.' })
  basedOn!: string[];

  @Field(() => [ID], { description: 'The same values in the order in which they shall stand.' })
  @Several(1, 100)
  valueIds!: string[];

  @Field(() => [CollisionInput], {
    defaultValue: [],
    description:
      'Examples for pairs that become neighbours. A pair that has one of before keeps it where none is given.',
  })
  collisions!: CollisionInput[];
}

export const OrderValuesResult = createUnionType({
  name: 'OrderValuesResult',
  description:
    'The values as they stand now; refused after a change of the order or of an example that the editor has not seen, and while new neighbours have no example.',
  types: () => [ValuesForEditing, ValueOrderChangedRefused, CollisionChangedRefused, CollisionsMissingRefused] as const,
});

/** Puts the values into another order. */
export async function orderValues(context: RequestContext, input: OrderValuesInput): Promise<typeof OrderValuesResult> {
  const refusal = await write(context, async (db) => order(db, context, await lockValues(db), input));
  if (refusal) return refusal;
  forgetValues(context.db);
  return readValueTexts(context.db);
}

async function order(
  db: Writing,
  context: RequestContext,
  facts: ValuesFacts,
  input: OrderValuesInput,
): Promise<OrderRefusal | null> {
  const wanted = input.valueIds.map((id) => uuidOf('Value', id) ?? '');
  // What was sent before and arrived is not sent by somebody else.
  const isRepeat = isSameOrder(wanted, orderOf(facts));
  const basedOn = isRepeat ? input.valueIds : input.basedOn;
  const change = await newOrder(context, facts, { ...input, basedOn }, (before) => {
    if (isSameOrder(wanted.toSorted(), before.toSorted())) return wanted;
    throw badInput(context.language, [{ path: 'valueIds', message: notTheSame[context.language] }]);
  });
  if (!('after' in change)) return change;
  const collisions = await planOrder(context, change);
  if (!Array.isArray(collisions)) return collisions;
  await storeOrder(db, context, change, collisions);
  if (!isRepeat) await recordOrder(db, context, change);
  return null;
}

const notTheSame = {
  nl: 'Noem alle waarden, ieder één keer.',
  en: 'Name all of the values, each once.',
};

function recordOrder(
  db: Writing,
  { viewer, now }: RequestContext,
  { facts, before, after }: { facts: ValuesFacts; before: readonly string[]; after: readonly string[] },
): Promise<void> {
  const named = (order: readonly string[]) => ({
    values: order.map((id) => {
      const { nameNl, nameEn } = facts.values.find((value) => value.id === id)!;
      return { id, nameNl, nameEn };
    }),
  });
  const change = { kind: 'values-ordered', subjectId: null, authorId: viewer.personId, now: now() } as const;
  return recordChange(db, { ...change, before: named(before), after: named(after) });
}
