import type { ApolloClient } from '@apollo/client';
import { useAskRights, useRights, type ViewerRights } from '../../apollo/viewer-rights.ts';
import type { BlockerMarkFragment } from '../../graphql.ts';
import { renewWaiting } from '../../people/renew-waiting.ts';
import { InboxCountsDocument } from '../blocker/documents.ts';
import { BlockerMarkFragmentDoc, BlockerMarksDocument } from './documents.ts';

const rights: ViewerRights<BlockerMarkFragment> = {
  typename: 'BlockerMark',
  key: 'blockerId',
  fragment: BlockerMarkFragmentDoc,
  fragmentName: 'BlockerMark',
  ask: askRights,
};

export function useAskBlockerRights(blockers: readonly { id: string }[] | undefined): void {
  useAskRights(rights, blockers);
}

/** Undefined until they are known. */
export function useBlockerRights(blockerId: string): BlockerMarkFragment | undefined {
  return useRights(rights, blockerId);
}

/** Fetches again what an action changes for its viewer: the rights, and what waits for them. */
export async function renewBlockerRights(client: ApolloClient, blockerId: string): Promise<void> {
  await Promise.allSettled([
    askRights(client, [blockerId]),
    client.query({ query: InboxCountsDocument, fetchPolicy: 'network-only' }),
    renewWaiting(client),
  ]);
}

function askRights(client: ApolloClient, blockerIds: string[]): Promise<unknown> {
  return client.query({ query: BlockerMarksDocument, variables: { blockerIds }, fetchPolicy: 'network-only' });
}
