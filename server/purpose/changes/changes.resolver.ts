import { Authorized, Ctx, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../../kernel/context.ts';
import { After, type Connection, First } from '../../kernel/paging.ts';
import { type PurposeChange, PurposeChangeConnection } from './purpose-change.ts';
import { readChanges } from './read-changes.ts';

@Resolver()
export class ChangesResolver {
  @Authorized('editor')
  @Query(() => PurposeChangeConnection, { description: 'Who changed what on the page, the newest first; for editors.' })
  purposeChanges(
    @Ctx() context: RequestContext,
    @First() first: number | null,
    @After() after: string | null,
  ): Promise<Connection<PurposeChange>> {
    return readChanges(context, first, after);
  }
}
