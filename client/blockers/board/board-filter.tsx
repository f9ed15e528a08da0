import { FilterChips } from '../../ui/filter-chips.tsx';
import { FilterFrame } from '../../ui/filter-frame.tsx';
import { lazyComponent } from '../../ui/lazily.tsx';
import { useBlockersWords } from '../words/blockers-words.ts';
import { type BoardFilterProps, STATES, type StateChoice } from './filter.ts';

const filterPanel = lazyComponent(async () => (await import('./board-filter-panel.tsx')).BoardFilterPanel);

/** Filters the board: the states are buttons, and the other conditions show as chips below them. */
export function BoardFilter({ filter, onFilter }: BoardFilterProps) {
  const words = useBlockersWords();
  const { kind, addressee, round } = filter;
  return (
    <FilterFrame filter={filter} onFilter={onFilter} label={words.filter} panel={filterPanel}>
      <StateChoices
        chosen={filter.state ?? 'all'}
        onChoose={(state) => onFilter({ ...filter, state: state === 'all' ? undefined : state })}
      />
      <FilterChips
        conditions={[
          ['kind', kind && words.kinds[kind]],
          ['addressee', addressee?.name],
          ['round', round?.name],
        ]}
        onRemove={(key) => onFilter({ ...filter, [key]: undefined })}
      />
    </FilterFrame>
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
