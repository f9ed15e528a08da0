import { useApolloClient } from '@apollo/client/react';
import { useEffect, useState } from 'react';
import { PAGE, useConnection } from '../../apollo/use-connection.ts';
import type { NoticeLineFragment } from '../../graphql.ts';
import { ForYouDocument } from './documents.ts';

const ALL = 100;

/** The viewer's notices, newest first, in two groups whose members stay the same while they are being read. */
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

/** The notices that waited at any time since the list was opened, so that seeing or answering one does not move it. */
function useWaited(notices: readonly NoticeLineFragment[]): ReadonlySet<string> {
  const [waited, setWaited] = useState<ReadonlySet<string>>(() => new Set());
  const added = notices.filter(({ id, isWaiting }) => isWaiting && !waited.has(id));
  if (added.length === 0) return waited;
  const all = new Set([...waited, ...added.map(({ id }) => id)]);
  setWaited(all);
  return all;
}

/** Fetches more once, since a question from long ago that still waits may be behind the first page. */
function useFurtherBack(isMissed: boolean, look: () => void): void {
  const [looked, setLooked] = useState(false);
  useEffect(() => {
    if (!isMissed || looked) return;
    setLooked(true);
    look();
  });
}
