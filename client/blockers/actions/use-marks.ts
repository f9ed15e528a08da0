import type { ApolloClient } from '@apollo/client';
import { useApolloClient, useFragment } from '@apollo/client/react';
import { useEffect } from 'react';
import { renewWaiting } from '../../people/renew-waiting.ts';
import { InboxCountsDocument } from '../blocker/documents.ts';
import { BlockerMarkFragmentDoc, BlockerMarksDocument } from './documents.ts';

/** What the viewer may do is asked apart, for a whole list at once: the board itself is the same for everyone. */
export function useMarks(blockers: readonly { id: string }[] | undefined): void {
  const client = useApolloClient();
  const ids = blockers?.map(({ id }) => id).join(' ') ?? '';
  useEffect(() => {
    const missing = ids.split(' ').filter((id) => id !== '' && !isKnown(client, id));
    if (missing.length === 0) return;
    // Without marks it can still be read; the next list asks again.
    ask(client, missing).catch(() => {});
  }, [client, ids]);
}

/** Undefined until it is known, and then nothing is offered. */
export function useMark(blockerId: string) {
  const { data, complete } = useFragment({
    fragment: BlockerMarkFragmentDoc,
    fragmentName: 'BlockerMark',
    from: { __typename: 'BlockerMark', blockerId },
  });
  return complete ? data : undefined;
}

/** Whoever did something may do other things afterwards, and has less waiting. */
export async function renewMarks(client: ApolloClient, blockerId: string): Promise<void> {
  await Promise.allSettled([
    ask(client, [blockerId]),
    client.query({ query: InboxCountsDocument, fetchPolicy: 'network-only' }),
    renewWaiting(client),
  ]);
}

function ask(client: ApolloClient, blockerIds: string[]): Promise<unknown> {
  return client.query({ query: BlockerMarksDocument, variables: { blockerIds }, fetchPolicy: 'network-only' });
}

function isKnown(client: ApolloClient, blockerId: string): boolean {
  const id = client.cache.identify({ __typename: 'BlockerMark', blockerId });
  return client.readFragment({ fragment: BlockerMarkFragmentDoc, fragmentName: 'BlockerMark', id }) !== null;
}
