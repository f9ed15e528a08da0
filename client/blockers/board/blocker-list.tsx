import { type ComponentType, type ReactNode, useState } from 'react';
import type { BlockerLineFragment } from '../../graphql.ts';
import { Button } from '../../ui/button.tsx';
import { ErrorLine, ErrorNote } from '../../ui/error-note.tsx';
import { BlockerSkeletons } from '../blocker/blocker-skeletons.tsx';
import { useBlockersWords } from '../words/blockers-words.ts';
import { BlockerCard } from './blocker-card.tsx';
import type { BlockerList as List } from './use-blockers.ts';

interface BlockerListProps {
  list: List;
  /** Nothing was left out: the last one is the first that was ever delivered. */
  isWhole?: boolean;
  empty: ReactNode;
  /** What can be done, at the foot of each card. */
  act?: ComponentType<{ blocker: BlockerLineFragment }>;
}

export function BlockerList({ list, isWhole = false, empty, act: Act }: BlockerListProps) {
  const words = useBlockersWords();
  const { blockers, error, again, hasMore, isLoadingMore, more } = list;
  const [moreError, setMoreError] = useState<unknown>(null);
  if (!blockers) return error ? <ErrorNote error={error} onRetry={again} /> : <Loading />;
  const onMore = () => {
    setMoreError(null);
    more().catch(setMoreError);
  };
  return (
    <>
      {blockers.length === 0 && empty}
      {blockers.map((blocker) => (
        <BlockerCard key={blocker.id} blocker={blocker} act={Act} />
      ))}
      <div className="wall-foot" data-no-print="">
        <ErrorLine error={moreError} />
        {hasMore && (
          <Button busy={isLoadingMore} onClick={onMore}>
            {words.more}
          </Button>
        )}
        {!hasMore && isWhole && blockers.length > 3 && words.end}
      </div>
    </>
  );
}

function Loading() {
  const words = useBlockersWords();
  return (
    <>
      <span className="unseen" role="status">
        {words.loading}
      </span>
      <BlockerSkeletons />
    </>
  );
}
