import type { ApolloClient, OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useApolloClient, useFragment } from '@apollo/client/react';
import { useEffect } from 'react';

/** What the viewer did and may do with one kind of thing: asked apart, because the page itself is the same for everyone. */
export interface ViewerRights<Rights> {
  /** The type that holds them, and its field that names the thing they are about. */
  typename: string;
  key: string;
  fragment: TypedDocumentNode<Rights, OperationVariables>;
  fragmentName: string;
  ask: (client: ApolloClient, ids: string[]) => Promise<unknown>;
  /** How long a list has to stand before they are asked. */
  delayMs?: number;
}

/** Asks once for those of a list that are not known yet. */
export function useAskRights<Rights>(rights: ViewerRights<Rights>, list: readonly { id: string }[] | undefined): void {
  const client = useApolloClient();
  const ids = list?.map(({ id }) => id).join(' ') ?? '';
  useEffect(() => {
    const missing = ids.split(' ').filter((id) => id !== '' && !isKnown(client, rights, id));
    if (missing.length === 0) return;
    // Without rights the list can still be read; the next one asks again.
    const timer = setTimeout(() => void rights.ask(client, missing).catch(() => {}), rights.delayMs);
    return () => clearTimeout(timer);
  }, [client, rights, ids]);
}

/** The rights on one thing; undefined until they are known, and then nothing is offered. */
export function useRights<Rights>({ typename, key, fragment, fragmentName }: ViewerRights<Rights>, id: string) {
  const { data, complete } = useFragment({ fragment, fragmentName, from: { __typename: typename, [key]: id } });
  return complete ? data : undefined;
}

function isKnown<Rights>(
  client: ApolloClient,
  { typename, key, ...rights }: ViewerRights<Rights>,
  id: string,
): boolean {
  const { fragment, fragmentName } = rights;
  const cacheId = client.cache.identify({ __typename: typename, [key]: id });
  return client.readFragment({ fragment, fragmentName, id: cacheId }) !== null;
}
