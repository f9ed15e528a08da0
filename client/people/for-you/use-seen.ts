import { useApolloClient } from '@apollo/client/react';
import { type RefObject, useEffect } from 'react';
import { MarkNoticesSeenDocument, type NoticeLineFragment } from '../../graphql.ts';
import { whileInView } from './while-in-view.ts';

const LONG_ENOUGH_MS = 1_500;
const AT_ONCE = 100;

/** Tells the server what was shown long enough, all in one request; what asks for an answer goes on waiting for it. */
export function useSeen(list: RefObject<HTMLElement | null>, notices: readonly NoticeLineFragment[]): void {
  const client = useApolloClient();
  const unseen = notices.filter(({ waiting, kind }) => waiting && kind !== 'CONSENT_ASKED').map(({ id }) => id);
  const key = unseen.join(' ');
  useEffect(() => {
    if (key === '' || !list.current) return;
    const ids = new Set(key.split(' '));
    const shownSince = new Map<string, number>();
    const seen = new Set<string>();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const later = () => {
      clearTimeout(timer);
      timer = setTimeout(tell, LONG_ENOUGH_MS);
    };
    const tell = () => {
      if (document.visibilityState !== 'visible') return later();
      const told = [...seen, ...shownSince.keys()].slice(0, AT_ONCE);
      // Untold ones go on waiting, and are told the next time.
      if (told.length > 0) markSeen(client, told).catch(() => {});
    };
    const items = list.current.querySelectorAll<HTMLElement>('[data-notice]');
    const stop = whileInView(items, (item, isShown) => {
      const id = item.dataset.notice!;
      if (!ids.has(id)) return;
      const now = performance.now();
      if (isShown) shownSince.set(id, now);
      // Scrolled past, but read: what stays is told when the scrolling rests.
      else if (now - (shownSince.get(id) ?? now) >= LONG_ENOUGH_MS) seen.add(id);
      if (!isShown) shownSince.delete(id);
      later();
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [client, key, list]);
}

function markSeen(client: ReturnType<typeof useApolloClient>, noticeIds: string[]) {
  return client.mutate({
    mutation: MarkNoticesSeenDocument,
    variables: { input: { noticeIds } },
    update: (cache) => {
      for (const id of noticeIds) {
        cache.modify({ id: cache.identify({ __typename: 'Notice', id }), fields: { waiting: () => false } });
      }
    },
  });
}
