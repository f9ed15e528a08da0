import type { ApolloCache } from '@apollo/client';
import { type RecognitionFragment, WallDocument, type WallFilter } from '../../graphql.ts';
import { firstPage } from '../feed/use-feed.ts';

/** Puts published recognitions into a feed that has been read, newest first; those already in it are not repeated. */
export function addToWall(cache: ApolloCache, recognitions: readonly RecognitionFragment[], filter?: WallFilter): void {
  cache.updateQuery({ query: WallDocument, variables: firstPage(filter), overwrite: true }, (known) => {
    if (!known) return known;
    const shown = new Set(known.wall.edges.map(({ node }) => node.id));
    const added = recognitions
      .filter(({ id }) => !shown.has(id))
      .map((node) => ({ __typename: 'RecognitionEdge' as const, cursor: '', node }));
    return { ...known, wall: { ...known.wall, edges: [...added, ...known.wall.edges].sort(newestFirst) } };
  });
}

function newestFirst(a: { node: RecognitionFragment }, b: { node: RecognitionFragment }): number {
  return (b.node.publishedAt ?? '').localeCompare(a.node.publishedAt ?? '');
}
