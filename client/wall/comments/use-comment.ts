import type { ApolloCache } from '@apollo/client';
import { useRef, useState } from 'react';
import { PAGE } from '../../apollo/use-connection.ts';
import { useRefusableMutation } from '../../apollo/use-refusable-mutation.ts';
import type { RecognitionCommentFragment } from '../../graphql.ts';
import { newKey } from '../../transport/new-key.ts';
import { addToCommentCount } from '../recognition/wall-cache.ts';
import { CommentDocument, CommentsDocument } from './documents.ts';

/** The variables of the first page of comments. */
export function firstComments(recognitionId: string) {
  return { recognitionId, first: PAGE };
}

/** Adds a comment. The same text keeps its idempotency key until it has arrived, so that a retry adds it once. */
export function useComment(recognitionId: string) {
  const [text, write] = useState('');
  const key = useRef(newKey());
  const { send, isSending, refused, failed } = useRefusableMutation(CommentDocument);
  const setText = (next: string) => {
    if (next.trim() !== text.trim()) key.current = newKey();
    write(next);
  };
  const comment = async () => {
    if (text.trim() === '' || isSending) return;
    const { done } = await send(
      { recognitionId, text: text.trim(), idempotencyKey: key.current },
      {
        update: (cache, { data }) => {
          if (data?.comment.__typename === 'Comment') addComment(cache, recognitionId, data.comment);
        },
      },
    );
    if (done) setText('');
  };
  return { text, setText, send: () => void comment(), isSending, refused, failed };
}

function addComment(cache: ApolloCache, recognitionId: string, comment: RecognitionCommentFragment): void {
  const query = { query: CommentsDocument, variables: firstComments(recognitionId) };
  cache.updateQuery({ ...query, overwrite: true }, (known) => {
    if (!known?.recognition) return known;
    const { comments } = known.recognition;
    const edge = { __typename: 'CommentEdge' as const, cursor: '', node: comment };
    const edges = comments.edges.some(({ node }) => node.id === comment.id)
      ? comments.edges
      : [...comments.edges, edge];
    return { ...known, recognition: { ...known.recognition, comments: { ...comments, edges } } };
  });
  addToCommentCount(cache, recognitionId, 1);
}
