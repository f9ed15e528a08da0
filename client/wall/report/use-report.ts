import { useApolloClient, useMutation } from '@apollo/client/react';
import { ReportDocument } from '../../graphql.ts';
import { removeComment } from '../comments/use-take-down.ts';
import { removeStory } from '../remove-story.ts';

/** Reports a story or one of its comments; `remove` takes it off the screen once the thanks have been read. */
export function useReport(recognitionId: string, commentId: string | undefined) {
  const { cache } = useApolloClient();
  const [mutate, { data, error, loading }] = useMutation(ReportDocument);
  const answer = data?.report;
  const isDone = answer?.__typename === 'Report';
  return {
    send: (reason: string) => {
      const what = commentId ? { commentId } : { recognitionId };
      mutate({ variables: { input: { ...what, reason } } }).catch(() => {
        // Shown from `error`; the reason stays.
      });
    },
    remove: () =>
      commentId ? removeComment(cache, commentId, recognitionId, false) : removeStory(cache, recognitionId),
    sending: loading,
    isDone,
    error,
    refusal: answer && !isDone ? answer.message : undefined,
  };
}
