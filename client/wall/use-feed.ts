import { NetworkStatus } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { WallDocument, type WallFilter } from '../graphql.ts';

export const PAGE = 20;

/** The variables of the first page: the cache keeps one feed for each filter. */
export function firstPage(filter: WallFilter | undefined) {
  return filter ? { first: PAGE, filter } : { first: PAGE };
}

/** One feed, page after page. */
export function useFeed(filter: WallFilter | undefined) {
  const { data, error, networkStatus, fetchMore, refetch } = useQuery(WallDocument, {
    variables: firstPage(filter),
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
  });
  const wall = data?.wall;
  return {
    stories: wall?.edges.map(({ node }) => node),
    error,
    hasMore: wall?.pageInfo.hasNextPage ?? false,
    isLoading: networkStatus === NetworkStatus.loading || networkStatus === NetworkStatus.setVariables,
    isLoadingMore: networkStatus === NetworkStatus.fetchMore,
    more: () => fetchMore({ variables: { ...firstPage(filter), after: wall?.pageInfo.endCursor } }),
    again: () => void refetch().catch(() => {}),
  };
}
