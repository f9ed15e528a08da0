import { useQuery } from '@apollo/client/react';
import { useMemo } from 'react';
import { StoryDocument } from '../graphql.ts';
import { Empty } from '../ui/empty.tsx';
import { ErrorNote } from '../ui/error-note.tsx';
import { BackLink } from './back-link.tsx';
import { StoryCard } from './story/story-card.tsx';
import { useMarks } from './use-marks.ts';
import { StorySkeleton } from './wall-skeleton.tsx';
import { useWallWords } from './wall-words.ts';

/** One story at its own address, with its comments open. */
export function StoryPage({ id }: { id: string }) {
  const words = useWallWords();
  const { data, error, refetch } = useQuery(StoryDocument, { variables: { id } });
  const story = data?.recognition;
  useMarks(useMemo(() => (story ? [story] : undefined), [story]));
  return (
    <div className="page">
      <BackLink />
      {!data && error && <ErrorNote error={error} onRetry={() => void refetch().catch(() => {})} />}
      {!data && !error && <StorySkeleton />}
      {data && (story ? <StoryCard story={story} alone /> : <Empty {...words.gone} />)}
    </div>
  );
}
