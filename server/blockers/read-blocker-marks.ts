import type { RequestContext } from '../kernel/context.ts';
import type { BlockerMark } from './blocker-mark.ts';
export async function readBlockerMarks(_: RequestContext, __: string[]): Promise<BlockerMark[]> {
  throw new Error('soon');
}
