import { useId, useState } from 'react';
import { Boundary } from '../../ui/boundary.tsx';
import { Button } from '../../ui/button.tsx';
import { Lazily, part } from '../../ui/lazily.tsx';
import { useStyle } from '../../ui/style.ts';
import css from '../../wall/filter/filter.css?inline';
import { WordsSearch } from '../../wall/filter/words-search.tsx';
import { useBlockersWords } from '../blockers-words.ts';
import { BoardChips } from './board-chips.tsx';
import { type FilterProps, STATES, type StateChoice } from './filter.ts';

const filterPanel = part(async () => (await import('./board-filter-panel.tsx')).BoardFilterPanel);

/** How far, and words, at hand; the rest behind a button. What is on stands below it and goes off by a press. */
export function BoardFilter({ filter, onFilter }: FilterProps) {
  useStyle(css);
  const { filter: words } = useBlockersWords();
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
      <StateChoices
        chosen={filter.state ?? 'all'}
        onChoose={(state) => onFilter({ ...filter, state: state === 'all' ? undefined : state })}
      />
      <BoardChips filter={filter} onFilter={onFilter} />
    </div>
  );
}

function StateChoices({ chosen, onChoose }: { chosen: StateChoice; onChoose: (state: StateChoice) => void }) {
  const { filter: words } = useBlockersWords();
  return (
    // biome-ignore lint/a11y/useSemanticElements: nothing is sent as a form here
    <div role="group" aria-label={words.state} className="choices">
      {(['all', ...STATES] as const).map((state) => (
        <button type="button" key={state} aria-pressed={state === chosen} onClick={() => onChoose(state)}>
          {words.states[state]}
        </button>
      ))}
    </div>
  );
}
