import type { ApolloCache } from '@apollo/client';
import { useMutation } from '@apollo/client/react';
import { TakeDownCommentDocument } from '../../graphql.ts';

/** Takes a comment away for everyone; the story's count comes back with the answer. */
export function useTakeDown(commentId: string, recognitionId: string, onGone: () => void) {
  const [mutate, { data, error }] = useMutation(TakeDownCommentDocument, {
    variables: { input: { commentId } },
    update: (cache, { data: result }) => {
      if (result?.takeDownComment.__typename === 'Recognition') removeComment(cache, commentId, recognitionId);
    },
  });
  const takeDown = async () => {
    const result = await mutate();
    if (result.data?.takeDownComment.__typename === 'Recognition') onGone();
  };
  const answer = data?.takeDownComment;
  const refusal = answer && answer.__typename !== 'Recognition' ? answer.message : undefined;
  return { takeDown: () => void takeDown().catch(() => {}), error, refusal };
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
