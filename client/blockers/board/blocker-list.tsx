import type { ComponentType, ReactNode } from 'react';
import type { ConnectionState } from '../../apollo/use-connection.ts';
import type { BlockerLineFragment } from '../../graphql.ts';
import { ErrorNote } from '../../ui/error-note.tsx';
import { LoadMore } from '../../ui/load-more.tsx';
import { BlockerSkeletons } from '../blocker/blocker-skeletons.tsx';
import { useBlockersWords } from '../words/blockers-words.ts';
import { BlockerCard } from './blocker-card.tsx';

interface BlockerListProps {
  list: ConnectionState<BlockerLineFragment>;
  /** True where the list is complete, so that its last blocker is the first that was ever delivered. */
  isWhole?: boolean;
  empty: ReactNode;
  /** The actions at the foot of each card. */
  actions?: ComponentType<{ blocker: BlockerLineFragment }>;
}

export function BlockerList({ list, isWhole = false, empty, actions }: BlockerListProps) {
  const words = useBlockersWords();
  const { nodes, error, refetch, hasNext } = list;
  if (!nodes) return error ? <ErrorNote error={error} onRetry={refetch} /> : <Loading />;
  // What is answered meanwhile is due later, and so comes once more with a further page.
  const blockers = [...new Map(nodes.map((blocker) => [blocker.id, blocker])).values()];
  return (
    <>
      {blockers.length === 0 && empty}
      {blockers.map((blocker) => (
        <BlockerCard key={blocker.id} blocker={blocker} actions={actions} />
      ))}
      <div className="wall-foot" data-no-print="">
        <LoadMore list={list} label={words.more} />
        {!hasNext && isWhole && blockers.length > 3 && words.end}
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
