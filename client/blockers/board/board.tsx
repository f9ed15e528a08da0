import { useMemo } from 'react';
import { Button } from '../../ui/button.tsx';
import { Empty } from '../../ui/empty.tsx';
import { useStyle } from '../../ui/style.ts';
import wallCss from '../../wall/wall.css?inline';
import { DutyCheck } from '../duty/duty-check.tsx';
import { LetterInvitation } from '../letters/letter-invitation.tsx';
import { PyramidHead } from '../pyramid/pyramid-head.tsx';
import { useBlockersWords } from '../words/blockers-words.ts';
import { BlockerList } from './blocker-list.tsx';
import { BoardFilter } from './board-filter.tsx';
import { EmptyBoard } from './empty-board.tsx';
import { type BoardFilterProps, toBlockerFilter } from './filter.ts';
import { useBlockers } from './use-blockers.ts';

/** The board: the inverted pyramid, the blockers, and the invitation to write one. */
export function Board({ filter, onFilter }: BoardFilterProps) {
  useStyle(wallCss);
  const asked = useMemo(() => toBlockerFilter(filter), [filter]);
  const list = useBlockers(asked);
  return (
    <div className="board">
      <PyramidHead />
      <DutyCheck blockers={list.nodes ?? []} />
      <div className="wall">
        <div className="wall-main">
          <BoardFilter filter={filter} onFilter={onFilter} />
          <BlockerList
            list={list}
            isWhole={!asked}
            empty={asked ? <NothingFound onClear={() => onFilter({})} /> : <EmptyBoard />}
          />
        </div>
        <div className="board-aside" data-no-print="">
          <LetterInvitation />
        </div>
      </div>
    </div>
  );
}

function NothingFound({ onClear }: { onClear: () => void }) {
  const { filter: words } = useBlockersWords();
  return (
    <Empty title={words.none} text={words.noneText}>
      <Button onClick={onClear}>{words.clear}</Button>
    </Empty>
  );
}
