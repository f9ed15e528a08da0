import { Icon } from './icon.tsx';
import { useUiWords } from './ui-words.ts';

interface FilterChipsProps<Key> {
  /** Each condition with the name to show it by; undefined where it is off. */
  conditions: readonly (readonly [Key, string | undefined])[];
  onRemove: (key: Key) => void;
}

/** The conditions that are on, each with a button that removes it. */
export function FilterChips<Key extends string>({ conditions, onRemove }: FilterChipsProps<Key>) {
  const { remove } = useUiWords();
  const shown = conditions.flatMap(([key, name]) => (name ? [{ key, name }] : []));
  if (shown.length === 0) return null;
  return (
    <div className="chips">
      {shown.map(({ key, name }) => (
        <button type="button" className="chip" key={key} aria-label={remove(name)} onClick={() => onRemove(key)}>
          <span dir="auto">{name}</span>
          <Icon name="close" />
        </button>
      ))}
    </div>
  );
}
