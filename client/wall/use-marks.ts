import type { ApolloClient } from '@apollo/client';
import { useApolloClient, useFragment } from '@apollo/client/react';
import { useEffect } from 'react';
import { MarkFragmentDoc, MarksDocument } from '../graphql.ts';

/** What the viewer did and may do is asked once the stories stand: the page itself is the same for everyone. */
export function useMarks(stories: readonly { id: string }[] | undefined): void {
  const client = useApolloClient();
  const ids = stories?.map(({ id }) => id).join(' ') ?? '';
  useEffect(() => {
    const missing = ids.split(' ').filter((id) => id !== '' && !isKnown(client, id));
    if (missing.length === 0) return;
    const timer = setTimeout(() => {
      client.query({ query: MarksDocument, variables: { recognitionIds: missing }, fetchPolicy: 'network-only' }).catch(
        // Without marks the wall can still be read; the next page of stories asks again.
        () => {},
      );
    }, 30);
    return () => clearTimeout(timer);
  }, [client, ids]);
}

/** The viewer's marks on one story; undefined until they are known. */
export function useMark(recognitionId: string) {
  const { data, complete } = useFragment({
    fragment: MarkFragmentDoc,
    fragmentName: 'Mark',
    from: { __typename: 'ViewerMark', recognitionId },
  });
  return complete ? data : undefined;
}

function isKnown(client: ApolloClient, recognitionId: string): boolean {
  const id = client.cache.identify({ __typename: 'ViewerMark', recognitionId });
  return client.readFragment({ fragment: MarkFragmentDoc, fragmentName: 'Mark', id }) !== null;
}
