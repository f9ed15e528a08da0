import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../kernel/context.ts';
import { Value } from '../purpose/values/value.ts';
import { newestRecognitions } from './newest-recognitions.ts';
import { Recognition } from './recognition.ts';
import { recognitionCounts } from './recognition-counts.ts';
import { isUnseen } from './unseen-values.ts';

/** The fields that the wall adds to a value; all of them are the same for every viewer. */
export const proofFields = ['newestRecognitions', 'recognitionCount', 'copyCount', 'isUnseen'];

@Resolver(() => Value)
export class ValueProofResolver {
  @FieldResolver(() => [Recognition], { description: 'The newest published recognitions that show it.' })
  newestRecognitions(
    @Ctx() context: RequestContext,
    @Root() value: Value,
    @Arg('first', () => Int, { nullable: true, defaultValue: 3, description: 'How many at most, 1 to 10.' })
    first: number | null,
  ): Promise<Recognition[]> {
    return newestRecognitions(context, value, first);
  }

  @FieldResolver(() => Int, {
    description: 'How many published recognitions show it, as counted on an index within the last minute.',
  })
  async recognitionCount(@Ctx() context: RequestContext, @Root() value: Value): Promise<number> {
    return (await recognitionCounts(context, value.uuid)).recognitions;
  }

  @FieldResolver(() => Int, {
    description:
      'How many times readers said "I\'ll do this too" of published recognitions that show it, counted likewise.',
  })
  async copyCount(@Ctx() context: RequestContext, @Root() value: Value): Promise<number> {
    return (await recognitionCounts(context, value.uuid)).copies;
  }

  @FieldResolver(() => Boolean, {
    description: 'No recognition of it was published for three months, and it was there for as long.',
  })
  isUnseen(@Ctx() context: RequestContext, @Root() value: Value): Promise<boolean> {
    return isUnseen(context, value);
  }
}
