import type { ApolloClient } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { useState } from 'react';

/** In memory alone, as stories that are being told are; a client is one person's, so nobody finds another's words. */
const kept = new WeakMap<ApolloClient, Map<string, unknown>>();

/** What was typed under `name`; it outlives its form until it was sent. */
export function useKept<T>(name: string, begin: T) {
  const client = useApolloClient();
  const texts = kept.get(client) ?? new Map<string, unknown>();
  kept.set(client, texts);
  const [value, setValue] = useState<T>(() => (texts.get(name) as T | undefined) ?? begin);
  const keep = (next: T) => {
    texts.set(name, next);
    setValue(next);
  };
  return { value, keep, forget: () => void texts.delete(name) };
}
