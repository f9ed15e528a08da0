import type { RequestContext } from '../kernel/context.ts';
import type { Deputy } from './deputy.ts';
export async function readDeputies(_: RequestContext): Promise<Deputy[]> {
  throw new Error('soon');
}
