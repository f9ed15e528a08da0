import { useComposeWords } from './compose-words.ts';
import type { Value } from './value-field.tsx';

interface StartProps {
  value: Value;
  behaviourId: string | null;
  onBehaviour: (behaviourId: string) => void;
}

/** The value's behaviours where the giver tells what was done: something to begin from, when words do not come. */
export function StartingPoints({ value, behaviourId, onBehaviour }: StartProps) {
  const { start } = useComposeWords();
  const chosen = value.behaviours.find(({ id }) => id === behaviourId);
  if (chosen) return <p className="start-chosen">{start.chosen(chosen.text)}</p>;
  if (value.behaviours.length === 0) return null;
  return (
    <div className="starts">
      <span className="hint">{start.offer}</span>
      {value.behaviours.map(({ id, text, lang }) => (
        <button type="button" key={id} lang={lang} onClick={() => onBehaviour(id)}>
          {text}
        </button>
      ))}
    </div>
  );
}
