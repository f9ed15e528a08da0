import { NetworkStatus } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import type { InboxBox } from '../../graphql.ts';
import { BlockerInboxDocument } from '../actions/documents.ts';
import type { BlockerList } from '../board/use-blockers.ts';

const PAGE = 20;

/** One box. What is done in it stays where it is until the box is opened again, so that nothing moves while it is read. */
export function useInbox(box: InboxBox): BlockerList {
  const { data, error, networkStatus, fetchMore, refetch } = useQuery(BlockerInboxDocument, {
    variables: { box, first: PAGE },
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
  });
  const list = data?.blockerInbox;
  return {
    blockers: list?.edges.map(({ node }) => node),
    error,
    hasMore: list?.pageInfo.hasNextPage ?? false,
    isLoadingMore: networkStatus === NetworkStatus.fetchMore,
    more: () => fetchMore({ variables: { box, first: PAGE, after: list?.pageInfo.endCursor } }),
    again: () => void refetch().catch(() => {}),
  };
}
