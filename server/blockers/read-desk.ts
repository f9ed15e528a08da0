import type { RequestContext } from '../kernel/context.ts';
import type { BlockerDesk } from './blocker-desk.ts';
export async function blockerDesk(_: RequestContext): Promise<BlockerDesk> {
  throw new Error('soon');
}
