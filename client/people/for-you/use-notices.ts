import { useApolloClient } from '@apollo/client/react';
import { useEffect, useState } from 'react';
import { PAGE, useConnection } from '../../apollo/use-connection.ts';
import { ForYouDocument, type NoticeLineFragment } from '../../graphql.ts';

const ALL = 100;

/** What came for the viewer, newest first, in two groups that stay as they are while they are being read. */
export function useNotices() {
  const client = useApolloClient();
  const list = useConnection(ForYouDocument, { first: PAGE }, ({ forYou }) => forYou.notices);
  const { data, nodes: notices } = list;
  const waited = useWaited(notices ?? []);
  useFurtherBack(list.isReady && list.hasNext && waited.size < (data?.forYou.waitingCount ?? 0), () =>
    list.fetchNext(ALL).catch(() => {}),
  );
  return {
    ...list,
    waiting: notices?.filter(({ id }) => waited.has(id)) ?? [],
    earlier: notices?.filter(({ id }) => !waited.has(id)) ?? [],
    count: data?.forYou.waitingCount,
    renew: () => void client.refetchQueries({ include: 'active' }),
  };
}

/** Whatever waited at some time since the list was opened: seeing or answering a notice does not move it. */
function useWaited(notices: readonly NoticeLineFragment[]): ReadonlySet<string> {
  const [waited, setWaited] = useState<ReadonlySet<string>>(() => new Set());
  const added = notices.filter(({ id, isWaiting }) => isWaiting && !waited.has(id));
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
