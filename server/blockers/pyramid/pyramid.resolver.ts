import { Authorized, Ctx, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../../kernel/context.ts';
import { Pyramid } from './pyramid.ts';
import { readPyramid } from './read-pyramid.ts';

@Resolver()
export class PyramidResolver {
  @Authorized()
  @Query(() => Pyramid, { description: 'Whether management answers; the same for everyone.' })
  pyramid(@Ctx() context: RequestContext): Promise<Pyramid> {
    return readPyramid(context);
  }
}
