import type { ApolloClient } from '@apollo/client';
import { useAskRights, useRights, type ViewerRights } from '../../apollo/viewer-rights.ts';
import type { ViewerBlockerMarkFragment } from '../../graphql.ts';
import { renewWaiting } from '../../people/renew-waiting.ts';
import { BlockerInboxCountsDocument } from '../blocker/documents.ts';
import { ViewerBlockerMarkFragmentDoc, ViewerBlockerMarksDocument } from './documents.ts';

const rights: ViewerRights<ViewerBlockerMarkFragment> = {
  typename: 'ViewerBlockerMark',
  key: 'blockerId',
  fragment: ViewerBlockerMarkFragmentDoc,
  fragmentName: 'ViewerBlockerMark',
  ask: askRights,
};

export function useAskBlockerRights(blockers: readonly { id: string }[] | undefined): void {
  useAskRights(rights, blockers);
}

/** Undefined until they are known. */
export function useBlockerRights(blockerId: string): ViewerBlockerMarkFragment | undefined {
  return useRights(rights, blockerId);
}

/** Fetches again what an action changes for its viewer: the rights, and what waits for them. */
export async function renewBlockerRights(client: ApolloClient, blockerId: string): Promise<void> {
  await Promise.allSettled([
    askRights(client, [blockerId]),
    client.query({ query: BlockerInboxCountsDocument, fetchPolicy: 'network-only' }),
    renewWaiting(client),
  ]);
}

function askRights(client: ApolloClient, blockerIds: string[]): Promise<unknown> {
  return client.query({ query: ViewerBlockerMarksDocument, variables: { blockerIds }, fetchPolicy: 'network-only' });
}
