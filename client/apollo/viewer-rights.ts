import type { ApolloClient, OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useApolloClient, useFragment } from '@apollo/client/react';
import { useEffect } from 'react';

/**
 * What the viewer did and may do with objects of one kind. It is queried separately, because a page itself is the same
 * for everyone.
 */
export interface ViewerRights<Rights> {
  /** The type that holds the rights, and its field with the object's id. */
  typename: string;
  key: string;
  fragment: TypedDocumentNode<Rights, OperationVariables>;
  fragmentName: string;
  ask: (client: ApolloClient, ids: string[]) => Promise<unknown>;
  /** How long a list has to be shown before they are queried, in milliseconds. */
  delayMs?: number;
}

/** Queries the rights of a list that are not known yet, in one request. */
export function useAskRights<Rights>(rights: ViewerRights<Rights>, list: readonly { id: string }[] | undefined): void {
  const client = useApolloClient();
  const ids = list?.map(({ id }) => id).join(' ') ?? '';
  useEffect(() => {
    const missing = ids.split(' ').filter((id) => id !== '' && !isKnown(client, rights, id));
    if (missing.length === 0) return;
    // A failure is ignored, since the list can be read without rights; the next list queries them again.
    const timer = setTimeout(() => void rights.ask(client, missing).catch(() => {}), rights.delayMs);
    return () => clearTimeout(timer);
  }, [client, rights, ids]);
}

/** The rights on one object; undefined until they are known, so that nothing is offered. */
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
