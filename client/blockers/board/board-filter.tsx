import { FilterChips } from '../../ui/filter-chips.tsx';
import { FilterFrame } from '../../ui/filter-frame.tsx';
import { lazyComponent } from '../../ui/lazily.tsx';
import { PillGroup } from '../../ui/pill-group.tsx';
import { useBlockersWords } from '../words/blockers-words.ts';
import { type BoardFilterProps, STATES, type StateChoice } from './filter.ts';

const filterPanel = lazyComponent(async () => (await import('./board-filter-panel.tsx')).BoardFilterPanel);

/** Filters the board: the states are buttons, and the other conditions show as chips below them. */
export function BoardFilter({ filter, onFilter }: BoardFilterProps) {
  const words = useBlockersWords();
  const { kind, addressee, round } = filter;
  return (
    <FilterFrame filter={filter} onFilter={onFilter} label={words.filter} panel={filterPanel}>
      <PillGroup<StateChoice>
        label={words.filter.state}
        choices={['all', ...STATES]}
        chosen={filter.state ?? 'all'}
        onChoose={(state) => onFilter({ ...filter, state: state === 'all' ? undefined : state })}
        nameOf={(state) => words.filter.states[state]}
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
