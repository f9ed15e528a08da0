import { Authorized, Ctx, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../../kernel/context.ts';
import { After, type Connection, First } from '../../kernel/paging.ts';
import { type Intention, IntentionConnection } from './intention.ts';
import { readIntentions } from './read-intentions.ts';

@Resolver()
export class IntentionsResolver {
  @Authorized()
  @Query(() => IntentionConnection, {
    description: 'What the viewer said "I\'ll do this too" to, as far as it is on the wall, newest first.',
  })
  myIntentions(
    @Ctx() context: RequestContext,
    @First() first: number | null,
    @After() after: string | null,
  ): Promise<Connection<Intention>> {
    return readIntentions(context, first, after);
  }
}
