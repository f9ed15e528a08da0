import type { ApolloCache, Reference } from '@apollo/client';
import { PAGE } from '../../apollo/use-connection.ts';
import { type RecognitionFragment, WallDocument, type WallFilter } from '../../graphql.ts';

/** The variables of the first page: the cache has one feed for each filter. */
export function firstPage(filter: WallFilter | undefined) {
  return filter ? { first: PAGE, filter } : { first: PAGE };
}

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

/** A recognition that cannot be read any more leaves every feed and its own page. */
export function removeRecognition(cache: ApolloCache, recognitionId: string): void {
  cache.evict({ id: cache.identify({ __typename: 'Recognition', id: recognitionId }) });
  cache.gc();
}

/** Lists skip what cannot be read any more, so forgetting the comment is enough; the count is set apart. */
export function removeComment(cache: ApolloCache, commentId: string): void {
  cache.evict({ id: cache.identify({ __typename: 'Comment', id: commentId }) });
  cache.gc();
}

export function addToCommentCount(cache: ApolloCache, recognitionId: string, added: number): void {
  cache.modify({
    id: cache.identify({ __typename: 'Recognition', id: recognitionId }),
    fields: { commentCount: (count: number) => Math.max(0, count + added) },
  });
}
