import { useId } from 'react';
import { useComposeWords } from './compose-words.ts';
import type { Value } from './value-field.tsx';

interface BehaviourProps {
  value: Value;
  chosenId: string | null;
  onBehaviour: (behaviourId: string | null) => void;
}

/** What the chosen value means here, and what shows it: one of those can be named, none has to be. */
export function BehaviourField({ value, chosenId, onBehaviour }: BehaviourProps) {
  const { value: words } = useComposeWords();
  const id = useId();
  const choices = [...value.behaviours, { id: null, text: words.noBehaviour, lang: undefined }];
  return (
    <div className="value-more">
      <p lang={value.lang}>{value.meaning}</p>
      {value.behaviours.length > 0 && (
        <fieldset className="behaviours">
          <legend>{words.behaviour}</legend>
          {choices.map((behaviour) => (
            <label key={behaviour.id} lang={behaviour.lang}>
              <input
                type="radio"
                name={id}
                checked={behaviour.id === chosenId}
                onChange={() => onBehaviour(behaviour.id)}
              />
              {behaviour.text}
            </label>
          ))}
        </fieldset>
      )}
    </div>
  );
}
