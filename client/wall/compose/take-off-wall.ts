import type { ApolloCache, Reference } from '@apollo/client';

interface Feed {
  edges: readonly { node: Reference }[];
}

/** A recognition that waits for consent again leaves every feed, and stays known for its own page. */
export function takeOffWall(cache: ApolloCache, recognitionId: string): void {
  cache.modify<{ wall: Feed }>({
    fields: {
      wall(feed, { readField }) {
        if (!('edges' in feed)) return feed;
        return { ...feed, edges: feed.edges.filter(({ node }) => readField('id', node) !== recognitionId) };
      },
    },
  });
}
