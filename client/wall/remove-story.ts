import type { ApolloCache } from '@apollo/client';

/** A story that left the wall leaves every feed on the screen. */
export function removeStory(cache: ApolloCache, recognitionId: string): void {
  cache.evict({ id: cache.identify({ __typename: 'Recognition', id: recognitionId }) });
  cache.gc();
}
