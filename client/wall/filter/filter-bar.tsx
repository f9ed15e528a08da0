import { useId, useState } from 'react';
import { Boundary } from '../../ui/boundary.tsx';
import { Button } from '../../ui/button.tsx';
import { Lazily, part } from '../../ui/lazily.tsx';
import { useStyle } from '../../ui/style.ts';
import { useWallWords } from '../wall-words.ts';
import css from './filter.css?inline';
import type { FilterProps } from './filter.ts';
import { FilterChips } from './filter-chips.tsx';
import { WordsSearch } from './words-search.tsx';

const filterPanel = part(async () => (await import('./filter-panel.tsx')).FilterPanel);

/** One line: words at hand, the rest behind a button; what is on stands below it and goes off by a press. */
export function FilterBar({ filter, onFilter }: FilterProps) {
  useStyle(css);
  const { filter: words } = useWallWords();
  const id = useId();
  const [open, setOpen] = useState(false);
  return (
    // biome-ignore lint/a11y/useSemanticElements: `search` is younger than the browsers we serve
    <div role="search" className="filter" data-no-print="">
      <div className="filter-bar">
        <WordsSearch
          label={words.words}
          words={filter.words ?? ''}
          onWords={(next) => onFilter({ ...filter, words: next || undefined })}
        />
        <Button icon="filter" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
          {words.filter}
        </Button>
      </div>
      <div id={id} hidden={!open}>
        {open && (
          <Boundary>
            <Lazily part={filterPanel} filter={filter} onFilter={onFilter} />
          </Boundary>
        )}
      </div>
      <FilterChips filter={filter} onFilter={onFilter} />
    </div>
  );
}
