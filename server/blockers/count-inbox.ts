import type { RequestContext } from '../kernel/context.ts';
import type { InboxCounts } from './inbox.ts';
export async function countInbox(_: RequestContext): Promise<InboxCounts> {
  throw new Error('soon');
}
