import { useRef } from 'react';
import { useConnection } from '../../apollo/use-connection.ts';
import type { RecognitionFragment } from '../../graphql.ts';
import { Button } from '../../ui/button.tsx';
import { ErrorNote } from '../../ui/error-note.tsx';
import { Bone } from '../../ui/skeleton.tsx';
import { useStyle } from '../../ui/style.ts';
import { useWallWords } from '../words/wall-words.ts';
import { CommentForm } from './comment-form.tsx';
import { CommentLine } from './comment-line.tsx';
import { CommentsDocument } from './documents.ts';
import css from './thread.css?inline';
import { firstComments } from './use-comment.ts';

/** The comments on a recognition, oldest first, and a form for a new one. */
export function Thread({ recognition, focus }: { recognition: RecognitionFragment; focus: boolean }) {
  useStyle(css);
  const { comments: words } = useWallWords();
  const ref = useRef<HTMLElement>(null);
  const list = useConnection(CommentsDocument, firstComments(recognition.id), (data) => data.recognition?.comments);
  const { nodes: comments, error, refetch } = list;
  return (
    <section className="thread" ref={ref} tabIndex={-1} aria-label={words.label}>
      {!comments && error && <ErrorNote error={error} onRetry={refetch} />}
      {!comments && !error && <Bone width={60} />}
      {comments && comments.length > 0 && (
        <ol>
          {comments.map((comment) => (
            <CommentLine
              key={comment.id}
              comment={comment}
              recognitionId={recognition.id}
              onGone={() => ref.current?.focus({ preventScroll: true })}
            />
          ))}
        </ol>
      )}
      {list.hasNext && <Button onClick={list.loadNext}>{words.more}</Button>}
      <CommentForm recognitionId={recognition.id} focus={focus} />
    </section>
  );
}
