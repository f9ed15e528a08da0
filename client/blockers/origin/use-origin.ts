import type { ApolloClient } from '@apollo/client';
import { useApolloClient, useFragment } from '@apollo/client/react';
import { useEffect } from 'react';
import { RecognitionBlockerOfFragmentDoc, RecognitionBlockersDocument } from './documents.ts';

/** How long recognitions that are drawn together wait for each other, in milliseconds. */
const BATCH_DELAY_MS = 50;
/** The server answers for as many at once. */
const BATCH_SIZE = 100;
const batches = new WeakMap<ApolloClient, Set<string>>();

/** The blocker that a recognition began with: undefined until it is known, null for most. Those drawn together ask once. */
export function useOrigin(recognitionId: string) {
  const client = useApolloClient();
  const { data, complete } = useFragment({
    fragment: RecognitionBlockerOfFragmentDoc,
    fragmentName: 'RecognitionBlockerOf',
    from: { __typename: 'RecognitionBlocker', recognitionId },
  });
  useEffect(() => {
    if (!complete) addToBatch(client, recognitionId);
  }, [client, complete, recognitionId]);
  return complete ? data.blocker : undefined;
}

function addToBatch(client: ApolloClient, recognitionId: string): void {
  const batch = batches.get(client) ?? new Set();
  batch.add(recognitionId);
  if (batches.has(client)) return;
  batches.set(client, batch);
  setTimeout(() => {
    batches.delete(client);
    const ids = [...batch];
    for (let from = 0; from < ids.length; from += BATCH_SIZE) fetchOrigins(client, ids.slice(from, from + BATCH_SIZE));
  }, BATCH_DELAY_MS);
}

function fetchOrigins(client: ApolloClient, recognitionIds: string[]): void {
  const options = { variables: { recognitionIds }, fetchPolicy: 'network-only' as const };
  // A recognition can be read without it; the next time it is drawn it asks again.
  client.query({ query: RecognitionBlockersDocument, ...options }).catch(() => {});
}
