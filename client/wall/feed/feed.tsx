import { useMemo, useRef } from 'react';
import { Button } from '../../ui/button.tsx';
import { Empty } from '../../ui/empty.tsx';
import { ErrorNote } from '../../ui/error-note.tsx';
import { useLang } from '../../ui/lang.tsx';
import { LoadMore } from '../../ui/load-more.tsx';
import { dayOf } from '../../ui/time.tsx';
import { useAskRecognitionRights } from '../card/recognition-rights.ts';
import { toWallFilter, type WallConditions } from '../filter/filter.ts';
import { useWallWords } from '../words/wall-words.ts';
import { Arrivals } from './arrivals.tsx';
import { Cards } from './cards.tsx';
import { EmptyWall } from './empty-wall.tsx';
import { useFeed } from './use-feed.ts';
import { RecognitionSkeletons } from './wall-skeleton.tsx';

interface FeedProps {
  filter: WallConditions;
  onFilter: (filter: WallConditions) => void;
}

/** The feed, newest first. New recognitions wait behind a button, so that what is being read never moves. */
export function Feed({ filter, onFilter }: FeedProps) {
  const words = useWallWords();
  const asked = useMemo(() => toWallFilter(filter), [filter]);
  const list = useFeed(asked);
  const { nodes: recognitions, error, refetch } = list;
  const searchedUntil = list.data?.wall.searchedUntil;
  const top = useRef<HTMLDivElement>(null);
  useAskRecognitionRights(recognitions);

  if (!recognitions) return error ? <ErrorNote error={error} onRetry={refetch} /> : <FeedSkeleton />;
  return (
    <div className="wall-main feed" ref={top} tabIndex={-1}>
      <Arrivals filter={asked} recognitions={recognitions} top={top} />
      {recognitions.length === 0 &&
        !searchedUntil &&
        (asked ? <NothingFound onClear={() => onFilter({})} /> : <EmptyWall />)}
      <Cards recognitions={recognitions} hasNext={list.hasNext} isLoadingNext={list.isLoadingNext} />
      <div className="wall-foot" data-no-print="">
        <SearchedBack to={searchedUntil} />
        <LoadMore list={list} label={searchedUntil ? words.searchFurther : words.more} />
        {!list.hasNext && !asked && recognitions.length > 3 && words.end}
      </div>
    </div>
  );
}

/** How far back a search has come that found too little in one go. It is read out whenever it has come further. */
function SearchedBack({ to }: { to: string | null | undefined }) {
  const words = useWallWords();
  const lang = useLang();
  return (
    <p className="wall-searched" role="status">
      {to && words.searchedUntil(dayOf(to, lang))}
    </p>
  );
}

function FeedSkeleton() {
  const words = useWallWords();
  return (
    <div className="wall-main">
      <span className="unseen" role="status">
        {words.loadingRecognitions}
      </span>
      <RecognitionSkeletons />
    </div>
  );
}

function NothingFound({ onClear }: { onClear: () => void }) {
  const { filter: words } = useWallWords();
  return (
    <Empty title={words.none} text={words.noneText}>
      <Button onClick={onClear}>{words.clear}</Button>
    </Empty>
  );
}
