import type { ApolloCache } from '@apollo/client';
import { useRefusableMutation } from '../../apollo/use-refusable-mutation.ts';
import { TakeDownCommentDocument } from '../../graphql.ts';

/** Takes a comment away for everyone; the recognition's count comes back with the answer. */
export function useTakeDown(commentId: string, recognitionId: string, onGone: () => void) {
  const { send, refused, failed } = useRefusableMutation(TakeDownCommentDocument);
  const takeDown = async () => {
    const { done } = await send(
      { commentId },
      {
        update: (cache, { data }) => {
          if (data?.takeDownComment.__typename === 'Recognition') removeComment(cache, commentId, recognitionId);
        },
      },
    );
    if (done) onGone();
  };
  return { takeDown: () => void takeDown(), refused, failed };
}

/** Feeds skip what cannot be read any more, so forgetting the comment is enough; the count is set apart. */
export function removeComment(cache: ApolloCache, commentId: string, recognitionId: string, counted = true): void {
  cache.evict({ id: cache.identify({ __typename: 'Comment', id: commentId }) });
  if (!counted) addToCount(cache, recognitionId, -1);
  cache.gc();
}

export function addToCount(cache: ApolloCache, recognitionId: string, added: number): void {
  cache.modify({
    id: cache.identify({ __typename: 'Recognition', id: recognitionId }),
    fields: { commentCount: (count: number) => Math.max(0, count + added) },
  });
}
