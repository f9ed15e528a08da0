import { NetworkStatus } from '@apollo/client';
import { useApolloClient, useQuery } from '@apollo/client/react';
import { useEffect, useState } from 'react';
import { ForYouDocument, type NoticeLineFragment } from '../../graphql.ts';

const PAGE = 20;
const ALL = 100;

/** What came for the viewer, newest first, in two groups that stay as they are while they are being read. */
export function useNotices() {
  const client = useApolloClient();
  const { data, error, networkStatus, fetchMore, refetch } = useQuery(ForYouDocument, {
    variables: { first: PAGE },
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
  });
  const notices = data?.forYou.notices.edges.map(({ node }) => node);
  const { hasNextPage = false, endCursor } = data?.forYou.notices.pageInfo ?? {};
  const more = (first = PAGE) => fetchMore({ variables: { first, after: endCursor } });
  const waited = useWaited(notices ?? []);
  useFurtherBack(
    networkStatus === NetworkStatus.ready && hasNextPage && waited.size < (data?.forYou.waiting ?? 0),
    () => more(ALL).catch(() => {}),
  );
  return {
    notices,
    waiting: notices?.filter(({ id }) => waited.has(id)) ?? [],
    earlier: notices?.filter(({ id }) => !waited.has(id)) ?? [],
    count: data?.forYou.waiting,
    error,
    hasMore: hasNextPage,
    isLoadingMore: networkStatus === NetworkStatus.fetchMore,
    more: () => more(),
    again: () => void refetch().catch(() => {}),
    renew: () => void client.refetchQueries({ include: 'active' }),
  };
}

/** Whatever waited at some time since the list was opened: seeing or answering a notice does not move it. */
function useWaited(notices: readonly NoticeLineFragment[]): ReadonlySet<string> {
  const [waited, setWaited] = useState<ReadonlySet<string>>(() => new Set());
  const added = notices.filter(({ id, waiting }) => waiting && !waited.has(id));
  if (added.length === 0) return waited;
  const all = new Set([...waited, ...added.map(({ id }) => id)]);
  setWaited(all);
  return all;
}

/** What was asked long ago and still waits may lie behind the first page: it is looked for once. */
function useFurtherBack(isMissed: boolean, look: () => void): void {
  const [looked, setLooked] = useState(false);
  useEffect(() => {
    if (!isMissed || looked) return;
    setLooked(true);
    look();
  });
}
