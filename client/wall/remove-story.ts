import type { ApolloCache } from '@apollo/client';

/** A recognition that left the wall leaves every feed on the screen. */
export function removeRecognition(cache: ApolloCache, recognitionId: string): void {
  cache.evict({ id: cache.identify({ __typename: 'Recognition', id: recognitionId }) });
  cache.gc();
}
