import { createUnionType, Field, InputType } from 'type-graphql';
import type { RequestContext } from '../../kernel/context.ts';
import { write } from '../../kernel/write.ts';
import { lockValues, orderOf } from './change-order.ts';
import { CollisionInput, givenCollision, planCollisions, storeCollisions } from './collisions.ts';
import { isSamePair, neighboursIn } from './neighbours.ts';
import { valuesForEditing } from './read-value-texts.ts';
import { forgetValues, valuesByUuid } from './read-values.ts';
import { CollisionChangedRefused, NotNeighboursRefused } from './refusals.ts';
import { Value } from './value.ts';

@InputType({ description: 'What to do when two neighbours clash.' })
export class DescribeCollisionInput {
  @Field(() => CollisionInput, { description: 'The example of the two.' })
  collision!: CollisionInput;
}

export const DescribeCollisionResult = createUnionType({
  name: 'DescribeCollisionResult',
  description:
    'The upper one of the two values; refused after a change of the example that the editor has not seen, and where the two are no neighbours in this order.',
  types: () => [Value, NotNeighboursRefused, CollisionChangedRefused] as const,
});

/** Writes the example of two neighbours. */
export async function describeCollision(
  context: RequestContext,
  { collision }: DescribeCollisionInput,
): Promise<typeof DescribeCollisionResult> {
  const given = givenCollision(collision);
  const refusal = await write(context, async (db) => {
    const facts = await lockValues(db);
    if (!neighboursIn(orderOf(facts)).some((pair) => isSamePair(pair, given))) {
      return new NotNeighboursRefused(context.language, valuesForEditing(facts));
    }
    const plans = await planCollisions(context, facts, [given]);
    if (!Array.isArray(plans)) return plans;
    await storeCollisions(db, context, facts, plans);
    return null;
  });
  if (refusal) return refusal;
  forgetValues(context.db);
  return (await valuesByUuid(context.db, context.language)).get(given.upperId)!;
}
