import type { ApolloClient } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { useState } from 'react';

/** Drafts live in memory alone; a client is one person's, so nobody finds another's texts. */
const draftsOf = new WeakMap<ApolloClient, Map<string, unknown>>();

/** What was typed under `name`; it outlives its form until it is discarded. */
export function useDraft<T>(name: string, initial: T) {
  const client = useApolloClient();
  const drafts = draftsOf.get(client) ?? new Map<string, unknown>();
  draftsOf.set(client, drafts);
  const [draft, show] = useState<T>(() => (drafts.get(name) as T | undefined) ?? initial);
  const setDraft = (next: T) => {
    drafts.set(name, next);
    show(next);
  };
  return { draft, setDraft, discard: () => void drafts.delete(name) };
}
