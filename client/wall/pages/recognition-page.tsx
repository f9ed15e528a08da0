import { useQuery } from '@apollo/client/react';
import { useMemo, useState } from 'react';
import { StoryDocument } from '../../graphql.ts';
import { Boundary } from '../../ui/boundary.tsx';
import { Card } from '../../ui/card.tsx';
import { Empty } from '../../ui/empty.tsx';
import { ErrorNote } from '../../ui/error-note.tsx';
import { Lazily } from '../../ui/lazily.tsx';
import { Bone } from '../../ui/skeleton.tsx';
import { StoryCard } from '../card/recognition-card.tsx';
import { useAskRecognitionRights } from '../card/recognition-rights.ts';
import { storyStanding } from '../consent/standing-part.ts';
import { StorySkeleton } from '../feed/wall-skeleton.tsx';
import { useWallWords } from '../words/wall-words.ts';
import { BackLink } from './back-link.tsx';

/** One story at its own address, with its comments open. */
export function StoryPage({ id }: { id: string }) {
  const words = useWallWords();
  const { data, error, refetch } = useQuery(StoryDocument, { variables: { id } });
  const story = data?.recognition;
  useAskRecognitionRights(useMemo(() => (story ? [story] : undefined), [story]));
  // Once shown it stays: the answer given there may be what puts the story on the wall.
  const [isHeld, setHeld] = useState(false);
  if (story && !story.publishedAt && !isHeld) setHeld(true);
  return (
    <div className="page">
      <BackLink />
      {!data && error && <ErrorNote error={error} onRetry={() => void refetch().catch(() => {})} />}
      {!data && !error && <StorySkeleton />}
      {story && isHeld && (
        <Boundary fallback={<StandingSkeleton />}>
          <Lazily part={storyStanding} id={id} />
        </Boundary>
      )}
      {data && (story ? <StoryCard story={story} alone /> : <Empty {...words.gone} />)}
    </div>
  );
}

function StandingSkeleton() {
  return (
    <Card aria-hidden="true">
      <Bone width={40} />
    </Card>
  );
}
