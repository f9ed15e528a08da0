import type { ReactNode } from 'react';
import { ActBar } from '../actions/action-bar.tsx';
import { BlockerList } from '../board/blocker-list.tsx';
import type { BlockerList as List } from '../board/use-blockers.ts';

/** The board's cards, each with what the viewer may do. */
export function InboxList({ list, empty }: { list: List; empty: ReactNode }) {
  return (
    <div className="wall-main">
      <BlockerList list={list} empty={empty} act={ActBar} />
    </div>
  );
}
