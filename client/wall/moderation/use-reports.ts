import { NetworkStatus, type WatchQueryFetchPolicy } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { ReportsDocument } from '../../graphql.ts';

const PAGE = 20;

/** The variables of the first page: open reports, or the log. */
export function firstReports(open: boolean) {
  return { open, first: PAGE };
}

/** Reports that wait for a decision, or the log of decided ones, newest first. */
export function useReports(open: boolean, fetchPolicy: WatchQueryFetchPolicy = 'cache-and-network') {
  const { data, error, networkStatus, fetchMore, refetch } = useQuery(ReportsDocument, {
    variables: firstReports(open),
    fetchPolicy,
    nextFetchPolicy: 'cache-first',
  });
  const reports = data?.reports;
  return {
    reports: reports?.edges.map(({ node }) => node),
    error,
    hasMore: reports?.pageInfo.hasNextPage ?? false,
    isLoadingMore: networkStatus === NetworkStatus.fetchMore,
    more: () => fetchMore({ variables: { ...firstReports(open), after: reports?.pageInfo.endCursor } }),
    again: () => void refetch().catch(() => {}),
  };
}

/** How many wait, as far as the first page tells; "20+" when there are more. */
export function useOpenCount(): { n: number; text: string } {
  const { reports, hasMore } = useReports(true, 'cache-first');
  const n = reports?.filter(({ decision }) => decision === null).length ?? 0;
  return { n, text: hasMore ? `${n}+` : String(n) };
}
