import type { ApolloClient } from '@apollo/client';
import { WaitingDocument } from '../graphql.ts';

const asked = new WeakMap<ApolloClient, number>();

/**
 * Fetches the count of what waits for the viewer, unless that was done less than `olderThan` ms ago. A failure leaves the
 * old count.
 */
export async function renewWaiting(client: ApolloClient, olderThan = 0): Promise<void> {
  const now = performance.now();
  if (now - (asked.get(client) ?? Number.NEGATIVE_INFINITY) < olderThan) return;
  asked.set(client, now);
  await client.query({ query: WaitingDocument, fetchPolicy: 'network-only' }).catch(() => {});
}
