import { useId } from 'react';
import { useComposeWords } from './compose-words.ts';
import type { Value } from './value-field.tsx';

interface StartProps {
  value: Value;
  behaviourId: string | null;
  onBehaviour: (behaviourId: string | null) => void;
}

/** The value's behaviours beside the text about what was done: one can be chosen, and helps to begin. */
export function StartingPoints({ value, behaviourId, onBehaviour }: StartProps) {
  const { start } = useComposeWords();
  const id = useId();
  if (value.behaviours.length === 0) return null;
  return (
    <fieldset className="starts" aria-labelledby={id}>
      <p className="hint" id={id}>
        {behaviourId ? start.chosen : start.offer}
      </p>
      {value.behaviours.map((behaviour) => {
        const isChosen = behaviour.id === behaviourId;
        return (
          <button
            type="button"
            key={behaviour.id}
            lang={behaviour.lang}
            aria-pressed={isChosen}
            onClick={() => onBehaviour(isChosen ? null : behaviour.id)}
          >
            {behaviour.text}
          </button>
        );
      })}
    </fieldset>
  );
}
