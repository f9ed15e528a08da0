import { Icon } from '../../ui/icon.tsx';
import { useUiWords } from '../../ui/ui-words.ts';
import { useBlockersWords } from '../words/blockers-words.ts';
import type { Filter, FilterProps } from './filter.ts';

/** What is on besides how far, each with a press to take it off again. */
export function BoardChips({ filter, onFilter }: FilterProps) {
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
