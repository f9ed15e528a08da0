import { Arg, Authorized, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../kernel/context.ts';
import { AddValueInput, AddValueResult, addValue } from './add-value.ts';
import { DescribeCollisionInput, DescribeCollisionResult, describeCollision } from './describe-collision.ts';
import { EditValueInput, EditValueResult, editValue } from './edit-value.ts';
import { OrderValuesInput, OrderValuesResult, orderValues } from './order-values.ts';
import { valueHistory } from './read-value-history.ts';
import { readValueTexts } from './read-value-texts.ts';
import { RestoreValueInput, RestoreValueResult, restoreValue } from './restore-value.ts';
import { RetireValueInput, RetireValueResult, retireValue } from './retire-value.ts';
import { Value } from './value.ts';
import { ValueEvent } from './value-event.ts';
import { ValuesForEditing } from './value-texts.ts';

@Resolver(() => Value)
export class ValuesResolver {
  @Authorized('editor')
  @Query(() => ValuesForEditing, {
    description: 'The values in both languages, with every example of a collision; for editors.',
  })
  valuesForEditing(@Ctx() { db }: RequestContext): Promise<ValuesForEditing> {
    return readValueTexts(db);
  }

  @Authorized('editor')
  @Mutation(() => AddValueResult, { description: 'Adds a value at a place in the order.' })
  addValue(
    @Ctx() context: RequestContext,
    @Arg('input', () => AddValueInput) input: AddValueInput,
  ): Promise<typeof AddValueResult> {
    return addValue(context, input);
  }

  @Authorized('editor')
  @Mutation(() => EditValueResult, {
    description: 'Changes what a value says; recognitions keep the behaviour that they were given with.',
  })
  editValue(
    @Ctx() context: RequestContext,
    @Arg('input', () => EditValueInput) input: EditValueInput,
  ): Promise<typeof EditValueResult> {
    return editValue(context, input);
  }

  @Authorized('editor')
  @Mutation(() => OrderValuesResult, { description: 'Puts the values into another order.' })
  orderValues(
    @Ctx() context: RequestContext,
    @Arg('input', () => OrderValuesInput) input: OrderValuesInput,
  ): Promise<typeof OrderValuesResult> {
    return orderValues(context, input);
  }

  @Authorized('editor')
  @Mutation(() => RetireValueResult, {
    description: 'Retires a value: it takes no more recognitions, and stays with those it has.',
  })
  retireValue(
    @Ctx() context: RequestContext,
    @Arg('input', () => RetireValueInput) input: RetireValueInput,
  ): Promise<typeof RetireValueResult> {
    return retireValue(context, input);
  }

  @Authorized('editor')
  @Mutation(() => RestoreValueResult, { description: 'Brings a retired value back to a place in the order.' })
  restoreValue(
    @Ctx() context: RequestContext,
    @Arg('input', () => RestoreValueInput) input: RestoreValueInput,
  ): Promise<typeof RestoreValueResult> {
    return restoreValue(context, input);
  }

  @Authorized('editor')
  @Mutation(() => DescribeCollisionResult, { description: 'Writes what to do when two neighbours clash.' })
  describeCollision(
    @Ctx() context: RequestContext,
    @Arg('input', () => DescribeCollisionInput) input: DescribeCollisionInput,
  ): Promise<typeof DescribeCollisionResult> {
    return describeCollision(context, input);
  }

  @FieldResolver(() => [ValueEvent], {
    description: 'What happened to it, the newest of up to 20 first; one statement for all values of a request.',
  })
  history(@Ctx() context: RequestContext, @Root() value: Value): Promise<ValueEvent[]> {
    return valueHistory(context).load(value.uuid);
  }
}
