import { Icon } from '../../ui/icon.tsx';
import { useLang } from '../../ui/lang.tsx';
import { useUiWords } from '../../ui/ui-words.ts';
import type { Filter, FilterProps } from './filter.ts';
import { monthWords } from './months.ts';

/** What is on, each with a press to take it off again. */
export function FilterChips({ filter, onFilter }: FilterProps) {
  const words = useUiWords();
  const lang = useLang();
  const { value, department, person, month } = filter;
  const chips: [keyof Filter, string | undefined][] = [
    ['value', value?.name],
    ['department', department?.name],
    ['person', person?.name],
    ['month', month && monthWords(month, lang)],
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
          aria-label={words.remove(name)}
          onClick={() => onFilter({ ...filter, [key]: undefined })}
        >
          <span dir="auto">{name}</span>
          <Icon name="close" />
        </button>
      ))}
    </div>
  );
}
