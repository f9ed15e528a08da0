import { useQuery } from '@apollo/client/react';
import { useRef } from 'react';
import { CommentsDocument, type StoryFragment } from '../../graphql.ts';
import { Button } from '../../ui/button.tsx';
import { ErrorNote } from '../../ui/error-note.tsx';
import { Bone } from '../../ui/skeleton.tsx';
import { useStyle } from '../../ui/style.ts';
import { useWallWords } from '../wall-words.ts';
import { CommentForm } from './comment-form.tsx';
import { CommentLine } from './comment-line.tsx';
import css from './thread.css?inline';

/** What colleagues say to a story, oldest first, and room to say something. */
export function Thread({ story, focus }: { story: StoryFragment; focus: boolean }) {
  useStyle(css);
  const { comments: words } = useWallWords();
  const ref = useRef<HTMLElement>(null);
  const variables = { recognitionId: story.id, first: 20 };
  const { data, error, fetchMore, refetch } = useQuery(CommentsDocument, {
    variables,
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
  });
  const comments = data?.recognition?.comments;
  const after = comments?.pageInfo.hasNextPage ? comments.pageInfo.endCursor : null;
  return (
    <section className="thread" ref={ref} tabIndex={-1} aria-label={words.label}>
      {!comments && error && <ErrorNote error={error} onRetry={() => void refetch().catch(() => {})} />}
      {!comments && !error && <Bone width={60} />}
      {comments && comments.edges.length > 0 && (
        <ol>
          {comments.edges.map(({ node }) => (
            <CommentLine
              key={node.id}
              comment={node}
              recognitionId={story.id}
              onGone={() => ref.current?.focus({ preventScroll: true })}
            />
          ))}
        </ol>
      )}
      {after && (
        <Button onClick={() => void fetchMore({ variables: { ...variables, after } }).catch(() => {})}>
          {words.more}
        </Button>
      )}
      <CommentForm recognitionId={story.id} focus={focus} />
    </section>
  );
}
