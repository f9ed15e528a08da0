import { FilterFrame } from '../../ui/filter-frame.tsx';
import { Icon } from '../../ui/icon.tsx';
import { part } from '../../ui/lazily.tsx';
import { useUiWords } from '../../ui/ui-words.ts';
import { useBlockersWords } from '../words/blockers-words.ts';
import { type Filter, type FilterProps, STATES, type StateChoice } from './filter.ts';

const filterPanel = part(async () => (await import('./board-filter-panel.tsx')).BoardFilterPanel);

/** Which blockers: how far they are stands at hand; what else is on stands below and goes off by a press. */
export function BoardFilter({ filter, onFilter }: FilterProps) {
  return (
    <FilterFrame filter={filter} onFilter={onFilter} label={useBlockersWords().filter} panel={filterPanel}>
      <StateChoices
        chosen={filter.state ?? 'all'}
        onChoose={(state) => onFilter({ ...filter, state: state === 'all' ? undefined : state })}
      />
      <FilterChips filter={filter} onFilter={onFilter} />
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

/** The filters that are on besides the state; a press takes one off. */
function FilterChips({ filter, onFilter }: FilterProps) {
  const { remove } = useUiWords();
  const { kinds } = useBlockersWords();
  const { kind, addressee, round } = filter;
  const chips: [keyof Filter, string | undefined][] = [
    ['kind', kind && kinds[kind]],
    ['addressee', addressee?.name],
    ['round', round?.name],
  ];
  const shown = chips.flatMap(([key, name]) => (name ? [{ key, name }] : []));
  if (shown.length === 0) return null;
  return (
    <div className="chips">
      {shown.map(({ key, name }) => (
        <button
          type="button"
          className="chip"
          key={key}
          aria-label={remove(name)}
          onClick={() => onFilter({ ...filter, [key]: undefined })}
        >
          <span dir="auto">{name}</span>
          <Icon name="close" />
        </button>
      ))}
    </div>
  );
}
