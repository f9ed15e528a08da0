import { Arg, Authorized, Ctx, Int, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../../kernel/context.ts';
import type { Connection } from '../../kernel/paging.ts';
import { type Blocker, BlockerConnection } from '../board/blocker.ts';
import { countInbox } from './count-inbox.ts';
import { BlockerInboxBox, BlockerInboxCounts } from './inbox.ts';
import { readInbox } from './read-inbox.ts';

@Resolver()
export class InboxResolver {
  @Authorized()
  @Query(() => BlockerConnection, { description: 'A box of the viewer’s inbox, newest batch first.' })
  blockerInbox(
    @Ctx() context: RequestContext,
    @Arg('first', () => Int, { nullable: true }) first: number | null,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Arg('box', () => BlockerInboxBox) box: BlockerInboxBox,
  ): Promise<Connection<Blocker>> {
    return readInbox(context, first, after, box);
  }

  @Authorized()
  @Query(() => BlockerInboxCounts, { description: 'How much is in each box of the viewer’s inbox.' })
  blockerInboxCounts(@Ctx() context: RequestContext): Promise<BlockerInboxCounts> {
    return countInbox(context);
  }
}
