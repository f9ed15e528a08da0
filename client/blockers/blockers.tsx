import { useState } from 'react';
import { usePlace } from '../route.ts';
import { Boundary } from '../ui/boundary.tsx';
import { Lazily } from '../ui/lazily.tsx';
import { useStyle } from '../ui/style.ts';
import { useScrollRestoration } from '../ui/use-scroll-restoration.ts';
import { blockerAddress, blockersAddress, isLetterScreen } from './addresses.ts';
import { BoardSkeleton } from './blocker/blocker-skeletons.tsx';
import css from './blockers.css?inline';
import { Board } from './board/board.tsx';
import type { BoardFilters } from './board/filter.ts';
import { BlockerPage } from './page/blocker-page.tsx';
import { SectionTabs } from './section-tabs.tsx';
import { sectionNamed } from './sections.tsx';
import { useBlockersWords } from './words/blockers-words.ts';

/** The board and all that opens from it. The board stays mounted meanwhile, so that Back finds it as it was left. */
export function Blockers() {
  useStyle(css);
  const words = useBlockersWords();
  const { route, go } = usePlace();
  const [filter, setFilter] = useState<BoardFilters>({});
  const section = blockersAddress.idIn(route);
  const blockerId = blockerAddress.idIn(route);
  const opened = sectionNamed(section);
  const isBoard = blockersAddress.includes(route) && !opened;
  const board = useScrollRestoration(isBoard);
  const onRead = (round: BoardFilters['round']) => {
    setFilter({ round });
    go(blockersAddress.of());
  };
  return (
    <section className="blockers" aria-label={words.title}>
      {blockersAddress.includes(route) && !isLetterScreen(route) && <SectionTabs current={opened && section} />}
      {!opened && <h2 className="unseen">{words.title}</h2>}
      {blockerId && <BlockerPage key={blockerId} id={blockerId} />}
      {opened && (
        <Boundary key={section} fallback={<BoardSkeleton />}>
          <Lazily component={opened} onRead={onRead} />
        </Boundary>
      )}
      <div ref={board} hidden={!isBoard}>
        <Board filter={filter} onFilter={setFilter} />
      </div>
    </section>
  );
}
