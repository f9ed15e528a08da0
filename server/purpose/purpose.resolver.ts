import { Authorized, Ctx, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../kernel/context.ts';
import { valuesByUuid } from './read-values.ts';
import { Purpose } from './value.ts';

@Resolver(() => Purpose)
export class PurposeResolver {
  @Authorized()
  @Query(() => Purpose, { description: 'What the organisation is for, and its values.' })
  async purpose(@Ctx() context: RequestContext): Promise<Purpose> {
    return { values: [...(await valuesByUuid(context.db, context.language)).values()] };
  }
}
