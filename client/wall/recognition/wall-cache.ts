import type { ApolloCache } from '@apollo/client';
import { type StoryFragment, WallDocument, type WallFilter } from '../../graphql.ts';
import { firstPage } from '../feed/use-feed.ts';

/** Puts published stories into a feed that has been read, newest first; those already in it are not repeated. */
export function addToWall(cache: ApolloCache, stories: readonly StoryFragment[], filter?: WallFilter): void {
  cache.updateQuery({ query: WallDocument, variables: firstPage(filter), overwrite: true }, (known) => {
    if (!known) return known;
    const shown = new Set(known.wall.edges.map(({ node }) => node.id));
    const added = stories
      .filter(({ id }) => !shown.has(id))
      .map((node) => ({ __typename: 'RecognitionEdge' as const, cursor: '', node }));
    return { ...known, wall: { ...known.wall, edges: [...added, ...known.wall.edges].sort(newestFirst) } };
  });
}

function newestFirst(a: { node: StoryFragment }, b: { node: StoryFragment }): number {
  return (b.node.publishedAt ?? '').localeCompare(a.node.publishedAt ?? '');
}
