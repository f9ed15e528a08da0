import type { RequestContext } from '../kernel/context.ts';
import type { Connection } from '../kernel/paging.ts';
import type { Blocker } from './blocker.ts';
import type { InboxBox } from './inbox.ts';
export async function readInbox(
  _: RequestContext,
  __: InboxBox,
  ___: number | null,
  ____: string | null,
): Promise<Connection<Blocker>> {
  throw new Error('soon');
}
