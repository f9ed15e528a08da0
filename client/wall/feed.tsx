import { useMemo, useRef, useState } from 'react';
import { Button } from '../ui/button.tsx';
import { ErrorLine, ErrorNote } from '../ui/error-note.tsx';
import { Arrivals } from './arrivals.tsx';
import { EmptyWall } from './empty-wall.tsx';
import { type Filter, toWallFilter } from './filter/filter.ts';
import { NothingFound } from './filter/nothing-found.tsx';
import { StoryCard } from './story/story-card.tsx';
import { useFeed } from './use-feed.ts';
import { useMarks } from './use-marks.ts';
import { StorySkeletons } from './wall-skeleton.tsx';
import { useWallWords } from './wall-words.ts';

interface FeedProps {
  filter: Filter;
  onFilter: (filter: Filter) => void;
}

/** Newest first. What arrives waits behind a button; what is being read never moves. */
export function Feed({ filter, onFilter }: FeedProps) {
  const words = useWallWords();
  const asked = useMemo(() => toWallFilter(filter), [filter]);
  const { stories, error, hasMore, isLoadingMore, more, again } = useFeed(asked);
  const [moreError, setMoreError] = useState<unknown>(null);
  const top = useRef<HTMLDivElement>(null);
  useMarks(stories);

  if (!stories) return error ? <ErrorNote error={error} onRetry={again} /> : <FeedSkeleton />;
  const loadMore = () => {
    setMoreError(null);
    more().catch(setMoreError);
  };
  return (
    <div className="wall-main feed" ref={top} tabIndex={-1}>
      <Arrivals filter={asked} stories={stories} top={top} />
      {stories.length === 0 && (asked ? <NothingFound onClear={() => onFilter({})} /> : <EmptyWall />)}
      {stories.map((story) => (
        <StoryCard key={story.id} story={story} />
      ))}
      <div className="wall-foot" data-no-print="">
        <ErrorLine error={moreError} />
        {hasMore && (
          <Button busy={isLoadingMore} onClick={loadMore}>
            {words.more}
          </Button>
        )}
        {!hasMore && !asked && stories.length > 3 && words.end}
      </div>
    </div>
  );
}

function FeedSkeleton() {
  const words = useWallWords();
  return (
    <div className="wall-main">
      <span className="unseen" role="status">
        {words.loadingStories}
      </span>
      <StorySkeletons />
    </div>
  );
}
