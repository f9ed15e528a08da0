import { FilterChips } from '../../ui/filter-chips.tsx';
import { FilterFrame } from '../../ui/filter-frame.tsx';
import { useLang } from '../../ui/lang.tsx';
import { lazyComponent } from '../../ui/lazily.tsx';
import { useWallWords } from '../words/wall-words.ts';
import type { WallConditionsProps } from './filter.ts';
import { monthWords } from './months.ts';

const filterPanel = lazyComponent(async () => (await import('./filter-panel.tsx')).FilterPanel);

/** The filter of the wall; conditions that are on are shown below and can be removed. */
export function FilterBar({ filter, onFilter }: WallConditionsProps) {
  const lang = useLang();
  const { value, department, person, month } = filter;
  return (
    <FilterFrame filter={filter} onFilter={onFilter} label={useWallWords().filter} panel={filterPanel}>
      <FilterChips
        conditions={[
          ['value', value?.name],
          ['department', department?.name],
          ['person', person?.name],
          ['month', month && monthWords(month, lang)],
        ]}
        onRemove={(key) => onFilter({ ...filter, [key]: undefined })}
      />
    </FilterFrame>
  );
}
