import { Arg, Authorized, Ctx, Int, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../kernel/context.ts';
import { readValueProofs } from './read-value-proofs.ts';
import { ValueProof } from './value-proof.ts';

@Resolver(() => ValueProof)
export class ValueProofsResolver {
  @Authorized()
  @Query(() => [ValueProof], {
    description: 'What proves each value, in the order of the values; retired ones come last.',
  })
  valueProofs(
    @Ctx() context: RequestContext,
    @Arg('newest', () => Int, {
      nullable: true,
      defaultValue: 3,
      description: 'How many recognitions of each at most, 1 to 10.',
    })
    newest: number | null,
  ): Promise<ValueProof[]> {
    return readValueProofs(context, newest);
  }
}
