import { FilterFrame } from '../../ui/filter-frame.tsx';
import { part } from '../../ui/lazily.tsx';
import { useWallWords } from '../words/wall-words.ts';
import type { FilterProps } from './filter.ts';
import { FilterChips } from './filter-chips.tsx';

const filterPanel = part(async () => (await import('./filter-panel.tsx')).FilterPanel);

/** Which recognitions: what is on stands below the line and goes off by a press. */
export function FilterBar({ filter, onFilter }: FilterProps) {
  return (
    <FilterFrame filter={filter} onFilter={onFilter} label={useWallWords().filter} panel={filterPanel}>
      <FilterChips filter={filter} onFilter={onFilter} />
    </FilterFrame>
  );
}
