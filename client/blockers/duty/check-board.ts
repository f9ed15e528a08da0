import type { ApolloClient } from '@apollo/client';
import { BlockerDeskDocument } from '../bridge/documents.ts';
import { type Comparison, compareDuty } from './compare-duty.ts';
import { DutyDocument } from './documents.ts';
import { type Fetched, fetchPublished } from './fetch-published.ts';
import { seenChainOf } from './seen-chain.ts';

/** What the board says of itself; `nothing` where nothing is published yet. */
export type BoardCheck = Exclude<Fetched, object> | (Comparison & { day: string });

/** The server gives what so many blockers are compared with at once. */
const MOST = 100;

/** Compares what the board shows with what was published. The API is read last: what is newer there is not published yet. */
export async function checkBoard(client: ApolloClient, blockerIds: readonly string[]): Promise<BoardCheck> {
  const desk = await client.query({ query: BlockerDeskDocument });
  const { letterboxUrl } = desk.data!.blockerDesk;
  const seen = seenChainOf(letterboxUrl);
  const published = await fetchPublished({ letterboxUrl, fetch: window.fetch.bind(window), seen, now: Date.now() });
  if (typeof published === 'string') return published;
  const shown = await client.query({
    query: DutyDocument,
    variables: { blockerIds: blockerIds.slice(0, MOST) },
    fetchPolicy: 'network-only',
  });
  return { ...(await compareDuty(published, shown.data!.duty)), day: published.day };
}
