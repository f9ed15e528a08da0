import { useState } from 'react';
import { usePlace } from '../route.ts';
import { Boundary } from '../ui/boundary.tsx';
import { Lazily } from '../ui/lazily.tsx';
import { useStyle } from '../ui/style.ts';
import { useScrollRestoration } from '../ui/use-scroll-restoration.ts';
import { BoardSkeleton } from './blocker/blocker-skeletons.tsx';
import css from './blockers.css?inline';
import { Board } from './board/board.tsx';
import type { Filter } from './board/filter.ts';
import { BlockerPage } from './page/blocker-page.tsx';
import { PartLinks } from './section-tabs.tsx';
import { partNamed } from './sections.tsx';
import { useBlockersWords } from './words/blockers-words.ts';

/** Everything about blockers. The board stays mounted below what is opened from it, so that Back finds it as it was left. */
export function Blockers() {
  useStyle(css);
  const words = useBlockersWords();
  const { route, go } = usePlace();
  const [filter, setFilter] = useState<Filter>({});
  const opened = route.at === 'blockers' ? partNamed(route.part) : undefined;
  const isBoard = route.at === 'blockers' && !opened;
  const board = useScrollRestoration(isBoard);
  const onRead = (round: Filter['round']) => {
    setFilter({ round });
    go({ at: 'blockers' });
  };
  return (
    <section className="blockers" aria-label={words.title}>
      {route.at === 'blockers' && <PartLinks current={opened ? route.part : undefined} />}
      {!opened && <h2 className="unseen">{words.title}</h2>}
      {route.at === 'blocker' && <BlockerPage key={route.id} id={route.id} />}
      {opened && (
        <Boundary key={route.at === 'blockers' ? route.part : ''} fallback={<BoardSkeleton />}>
          <Lazily part={opened} onRead={onRead} />
        </Boundary>
      )}
      <div ref={board} hidden={!isBoard}>
        <Board filter={filter} onFilter={setFilter} />
      </div>
    </section>
  );
}
