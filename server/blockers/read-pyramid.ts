import type { RequestContext } from '../kernel/context.ts';
import type { Pyramid } from './pyramid.ts';
export async function readPyramid(_: RequestContext): Promise<Pyramid> {
  throw new Error('soon');
}
