import { Arg, Authorized, Ctx, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../../kernel/context.ts';
import { After, type Connection, First } from '../../kernel/paging.ts';
import { type Blocker, BlockerConnection } from '../board/blocker.ts';
import { countInbox } from './count-inbox.ts';
import { BlockerInboxBox, BlockerInboxCounts } from './inbox.ts';
import { readInbox } from './read-inbox.ts';

@Resolver()
export class InboxResolver {
  @Authorized()
  @Query(() => BlockerConnection, {
    description: 'A box of the viewer’s inbox: what is overdue first, then what is due next, then the newest batch.',
  })
  blockerInbox(
    @Ctx() context: RequestContext,
    @First() first: number | null,
    @After() after: string | null,
    @Arg('box', () => BlockerInboxBox, { description: 'Which box.' }) box: BlockerInboxBox,
  ): Promise<Connection<Blocker>> {
    return readInbox(context, first, after, box);
  }

  @Authorized()
  @Query(() => BlockerInboxCounts, { description: 'How much is in each box of the viewer’s inbox.' })
  blockerInboxCounts(@Ctx() context: RequestContext): Promise<BlockerInboxCounts> {
    return countInbox(context);
  }
}
