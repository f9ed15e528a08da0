import { NetworkStatus } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { MyRecognitionsDocument } from '../../graphql.ts';

const PAGE = 20;

/** Newest first, on the wall or not, page after page. */
export function useMyStories() {
  const { data, error, networkStatus, fetchMore, refetch } = useQuery(MyRecognitionsDocument, {
    variables: { first: PAGE },
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
  });
  const mine = data?.myRecognitions;
  return {
    stories: mine?.edges.map(({ node }) => node),
    error,
    hasMore: mine?.pageInfo.hasNextPage ?? false,
    isLoadingMore: networkStatus === NetworkStatus.fetchMore,
    more: () => fetchMore({ variables: { first: PAGE, after: mine?.pageInfo.endCursor } }),
    again: () => void refetch().catch(() => {}),
  };
}
