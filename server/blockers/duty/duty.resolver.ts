import { Arg, Authorized, Ctx, ID, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../../kernel/context.ts';
import { Duty } from './duty.ts';
import { readDuty } from './read-duty.ts';

@Resolver()
export class DutyResolver {
  @Authorized()
  @Query(() => Duty, { description: 'How management does its duty, with what shows that it was published so.' })
  duty(
    @Ctx() context: RequestContext,
    @Arg('blockerIds', () => [ID], { description: 'Up to 100 blockers.' }) blockerIds: string[],
  ): Promise<Duty> {
    return readDuty(context, blockerIds);
  }
}
