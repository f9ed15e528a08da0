import { Arg, Authorized, Ctx, ID, Query, Resolver } from 'type-graphql';
import type { RequestContext } from './context.ts';
import { Node } from './node.ts';

/** Reads nodes of all capabilities; the manifests say how each type is read and by whom. */
@Resolver()
export class NodeResolver {
  @Authorized()
  @Query(() => Node, {
    nullable: true,
    description: 'Anything by its global id; null when there is no such thing that the viewer may read.',
  })
  node(
    @Ctx() context: RequestContext,
    @Arg('id', () => ID, { description: 'The global id, as `Node.id` gave it.' }) id: string,
  ): Promise<Node | null> {
    return context.readNode(context, id);
  }
}
