import type { ApolloClient } from '@apollo/client';
import { useApolloClient, useQuery } from '@apollo/client/react';
import { useEffect } from 'react';
import { WaitingDocument } from '../graphql.ts';
import { renewWaiting } from './renew-waiting.ts';

const AFTER_PAINT_MS = 250;
const MINUTE_MS = 60_000;
const FOCUS_MS = 5_000;

/** How many things wait for the viewer; 0 until that is known, since no screen waits for it. */
export function useWaiting(): number {
  const client = useApolloClient();
  useEffect(() => recountWhileVisible(client), [client]);
  return useQuery(WaitingDocument, { fetchPolicy: 'cache-only' }).data?.forYou.waitingCount ?? 0;
}

/** Counts after the first paint, when the viewer comes back to the page, and each minute while it is visible. */
function recountWhileVisible(client: ApolloClient): () => void {
  const ask = (olderThan: number) => {
    if (document.visibilityState === 'visible') void renewWaiting(client, olderThan);
  };
  const onReturn = () => ask(FOCUS_MS);
  // Coming back from a frame of this page does not count: a request then would show when somebody was in the letter
  // frame.
  let isInFrame = false;
  const onBlur = () => {
    setTimeout(() => {
      isInFrame = document.hasFocus();
    });
  };
  const onFocus = () => {
    if (!isInFrame) onReturn();
    isInFrame = false;
  };
  const first = setTimeout(() => ask(FOCUS_MS), AFTER_PAINT_MS);
  // Several elements on a page share one client. The age is a little less than the interval, so that they make one
  // request together.
  const each = setInterval(() => ask(MINUTE_MS - 1_000), MINUTE_MS);
  window.addEventListener('focus', onFocus);
  window.addEventListener('blur', onBlur);
  document.addEventListener('visibilitychange', onReturn);
  return () => {
    clearTimeout(first);
    clearInterval(each);
    window.removeEventListener('focus', onFocus);
    window.removeEventListener('blur', onBlur);
    document.removeEventListener('visibilitychange', onReturn);
  };
}
