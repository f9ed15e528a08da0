import type { ApolloClient } from '@apollo/client';
import { useApolloClient, useFragment } from '@apollo/client/react';
import { useEffect } from 'react';
import { RecognitionBlockerOfFragmentDoc, RecognitionBlockersDocument } from './documents.ts';

/** How long stories that are drawn together wait for each other, in milliseconds. */
const TOGETHER_MS = 50;
/** As many as the server answers at once. */
const MOST = 100;
const waiting = new WeakMap<ApolloClient, Set<string>>();

/** The blocker that a story tells of; undefined until it is known, null for most. Stories drawn together ask once. */
export function useTold(recognitionId: string) {
  const client = useApolloClient();
  const { data, complete } = useFragment({
    fragment: RecognitionBlockerOfFragmentDoc,
    fragmentName: 'RecognitionBlockerOf',
    from: { __typename: 'RecognitionBlocker', recognitionId },
  });
  useEffect(() => {
    if (!complete) askSoon(client, recognitionId);
  }, [client, complete, recognitionId]);
  return complete ? data.blocker : undefined;
}

function askSoon(client: ApolloClient, recognitionId: string): void {
  const together = waiting.get(client) ?? new Set();
  together.add(recognitionId);
  if (waiting.has(client)) return;
  waiting.set(client, together);
  setTimeout(() => {
    waiting.delete(client);
    const ids = [...together];
    for (let from = 0; from < ids.length; from += MOST) ask(client, ids.slice(from, from + MOST));
  }, TOGETHER_MS);
}

function ask(client: ApolloClient, recognitionIds: string[]): void {
  const query = {
    query: RecognitionBlockersDocument,
    variables: { recognitionIds },
    fetchPolicy: 'network-only' as const,
  };
  // A story can be read without it; the next time it is drawn it asks again.
  client.query(query).catch(() => {});
}
