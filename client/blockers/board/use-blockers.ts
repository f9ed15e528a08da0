import { NetworkStatus } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import type { BlockerFilter } from '../../graphql.ts';
import { BlockersDocument } from '../blocker/documents.ts';

const PAGE = 20;

/** The variables of the first page: the cache keeps one list for each filter. */
export function firstBlockers(filter: BlockerFilter | undefined) {
  return filter ? { first: PAGE, filter } : { first: PAGE };
}

/** The board, newest delivery first, page after page. */
export function useBlockers(filter: BlockerFilter | undefined) {
  const { data, error, networkStatus, fetchMore, refetch } = useQuery(BlockersDocument, {
    variables: firstBlockers(filter),
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
  });
  const list = data?.blockers;
  return {
    blockers: list?.edges.map(({ node }) => node),
    error,
    hasMore: list?.pageInfo.hasNextPage ?? false,
    isLoadingMore: networkStatus === NetworkStatus.fetchMore,
    more: () => fetchMore({ variables: { ...firstBlockers(filter), after: list?.pageInfo.endCursor } }),
    again: () => void refetch().catch(() => {}),
  };
}

/** A list as screens read it, wherever it comes from. */
export interface BlockerList extends Omit<ReturnType<typeof useBlockers>, 'more'> {
  more: () => Promise<unknown>;
}
