import type { PersonNameFragment } from '../../graphql.ts';
import { Avatar } from '../../ui/avatar.tsx';
import { Icon } from '../../ui/icon.tsx';
import { useStyle } from '../../ui/style.ts';
import { useUiWords } from '../../ui/ui-words.ts';
import css from './choices.css?inline';
import { useComposeWords } from './compose-words.ts';

interface ChipsProps {
  receivers: readonly PersonNameFragment[];
  /** The one that something is wrong with. */
  wrongId?: string;
  /** Without it, they stay. */
  onRemove?: (person: PersonNameFragment) => void;
}

export function ReceiverChips({ receivers, wrongId, onRemove }: ChipsProps) {
  useStyle(css);
  const { who } = useComposeWords();
  const { remove } = useUiWords();
  if (receivers.length === 0) return null;
  return (
    <ul className="chips" aria-label={who.chosen}>
      {receivers.map((person) => (
        <li key={person.id} className="chip" data-wrong={person.id === wrongId || undefined}>
          <Avatar initials={person.initials} size="small" />
          <span dir="auto">{person.name}</span>
          {onRemove && (
            <button
              type="button"
              aria-label={remove(person.name)}
              title={remove(person.name)}
              onClick={() => onRemove(person)}
            >
              <Icon name="close" />
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}

/** Whom a recognition that is being changed is about. */
export function FixedReceivers({ receivers }: { receivers: readonly PersonNameFragment[] }) {
  const { who } = useComposeWords();
  return (
    <fieldset className="question">
      <legend>{who.label}</legend>
      <p className="hint">{who.fixed}</p>
      <ReceiverChips receivers={receivers} />
    </fieldset>
  );
}
