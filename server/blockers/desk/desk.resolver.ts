import { Authorized, Ctx, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../../kernel/context.ts';
import { BlockerDesk } from './blocker-desk.ts';
import { blockerDesk } from './read-desk.ts';

@Resolver()
export class DeskResolver {
  @Authorized()
  @Query(() => BlockerDesk, { description: 'What is to be known of the letter form; the same for everyone.' })
  blockerDesk(@Ctx() context: RequestContext): Promise<BlockerDesk> {
    return blockerDesk(context);
  }
}
