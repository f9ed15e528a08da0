import type { ApolloCache, ApolloClient } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { type RefObject, useEffect } from 'react';
import { sendMutation } from '../../apollo/use-refusable-mutation.ts';
import type { NoticeLineFragment } from '../../graphql.ts';
import { MarkNoticesSeenDocument } from './documents.ts';

const LONG_ENOUGH_MS = 1_500;
const AT_ONCE = 100;

/** Marks notices as seen that were shown long enough, in one request; the others go on waiting. */
export function useSeen(list: RefObject<HTMLElement | null>, notices: readonly NoticeLineFragment[]): void {
  const client = useApolloClient();
  const unseen = notices.filter(({ isWaiting }) => isWaiting).map(({ id }) => id);
  const key = unseen.join(' ');
  useEffect(() => {
    if (key === '' || !list.current) return;
    const ids = new Set(key.split(' '));
    const shownSince = new Map<string, number>();
    const seen = new Set<string>();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const later = () => {
      clearTimeout(timer);
      timer = setTimeout(send, LONG_ENOUGH_MS);
    };
    const send = () => {
      if (document.visibilityState !== 'visible') return later();
      const sent = [...seen, ...shownSince.keys()].slice(0, AT_ONCE);
      // A notice whose request fails goes on waiting and is sent the next time.
      if (sent.length > 0) markSeen(client, sent);
    };
    const items = list.current.querySelectorAll<HTMLElement>('[data-notice]');
    const stop = whileInView(items, (item, isShown) => {
      const id = item.dataset.notice!;
      if (!ids.has(id)) return;
      const now = performance.now();
      if (isShown) shownSince.set(id, now);
      // It was scrolled out of view but shown long enough to be read.
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

function markSeen(client: ApolloClient, noticeIds: string[]): void {
  const update = (cache: ApolloCache) => {
    for (const id of noticeIds) {
      cache.modify({ id: cache.identify({ __typename: 'Notice', id }), fields: { isWaiting: () => false } });
    }
  };
  void sendMutation(client, MarkNoticesSeenDocument, { noticeIds }, { update });
}

/** Reports which elements enter and leave the viewport; without an IntersectionObserver all are in view. */
function whileInView(
  items: Iterable<HTMLElement>,
  onChange: (item: HTMLElement, isShown: boolean) => void,
): () => void {
  if (typeof IntersectionObserver === 'undefined') {
    for (const item of items) onChange(item, true);
    return () => {};
  }
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) onChange(target as HTMLElement, isIntersecting);
    },
    { threshold: 0.6 },
  );
  for (const item of items) observer.observe(item);
  return () => observer.disconnect();
}
