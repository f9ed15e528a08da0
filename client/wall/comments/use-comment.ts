import type { ApolloCache } from '@apollo/client';
import { useMutation } from '@apollo/client/react';
import { useRef, useState } from 'react';
import { CommentDocument, CommentsDocument, type StoryCommentFragment } from '../../graphql.ts';
import { newKey } from '../../transport/new-key.ts';
import { addToCount } from './use-take-down.ts';

/** Writes a comment. The same text keeps its key until it has arrived, so sending it again never says it twice. */
export function useComment(recognitionId: string) {
  const [text, write] = useState('');
  const key = useRef(newKey());
  const [mutate, { loading, error, data, reset }] = useMutation(CommentDocument);
  const setText = (next: string) => {
    if (next.trim() !== text.trim()) key.current = newKey();
    write(next);
  };
  const run = async () => {
    const input = { recognitionId, text: text.trim(), idempotencyKey: key.current };
    const result = await mutate({
      variables: { input },
      update: (cache, { data: done }) => {
        if (done?.comment.__typename === 'Comment') addComment(cache, recognitionId, done.comment);
      },
    });
    if (result.data?.comment.__typename === 'Comment') setText('');
  };
  const send = () => {
    if (text.trim() === '' || loading) return;
    reset();
    run().catch(() => {
      // Shown from `error`; the text stays.
    });
  };
  const answer = data?.comment;
  const refusal = answer && answer.__typename !== 'Comment' ? answer.message : undefined;
  return { text, setText, send, sending: loading, error, refusal };
}

function addComment(cache: ApolloCache, recognitionId: string, comment: StoryCommentFragment): void {
  const query = { query: CommentsDocument, variables: { recognitionId, first: 20 } };
  cache.updateQuery({ ...query, overwrite: true }, (known) => {
    if (!known?.recognition) return known;
    const { comments } = known.recognition;
    const edge = { __typename: 'CommentEdge' as const, cursor: '', node: comment };
    const edges = comments.edges.some(({ node }) => node.id === comment.id)
      ? comments.edges
      : [...comments.edges, edge];
    return { ...known, recognition: { ...known.recognition, comments: { ...comments, edges } } };
  });
  addToCount(cache, recognitionId, 1);
}
