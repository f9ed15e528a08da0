import { useApolloClient } from '@apollo/client/react';
import { useRefusableMutation } from '../../apollo/use-refusable-mutation.ts';
import { ReportDocument } from '../../graphql.ts';
import { removeComment } from '../comments/use-take-down.ts';
import { removeRecognition } from '../remove-story.ts';

/** Reports a recognition or one of its comments; `remove` takes it off the screen once the thanks have been read. */
export function useReport(recognitionId: string, commentId: string | undefined) {
  const { cache } = useApolloClient();
  const { send, ...outcome } = useRefusableMutation(ReportDocument);
  const subject = commentId ? { commentId } : { recognitionId };
  return {
    ...outcome,
    send: (reason: string) => void send({ ...subject, reason }),
    remove: () =>
      commentId ? removeComment(cache, commentId, recognitionId, false) : removeRecognition(cache, recognitionId),
  };
}
