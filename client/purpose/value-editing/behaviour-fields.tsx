import { useId, useRef, useState } from 'react';
import { Button, IconButton } from '../../ui/button.tsx';
import { ErrorLine } from '../../ui/error-note.tsx';
import { useFocusAfter } from '../../ui/use-focus-after.ts';
import { BothLanguagesField } from '../editing/both-languages-field.tsx';
import { errorsAt } from '../editing/errors-at.ts';
import { useValueEditingWords } from './value-editing-words.ts';
import { type BehaviourDraft, emptyBehaviour, MAX_LENGTH, MOST_BEHAVIOURS } from './value-texts.ts';

interface BehaviourFieldsProps {
  behaviours: BehaviourDraft[];
  errors: Record<string, string>;
  onChange: (behaviours: BehaviourDraft[]) => void;
}

/** The behaviours in their order; the focus goes with what is moved, added or removed. */
export function BehaviourFields({ behaviours, errors, onChange }: BehaviourFieldsProps) {
  const words = useValueEditingWords();
  const { label, hint, one, full } = words.fields.behaviours;
  const id = useId();
  const { ref, said, move, remove, add } = useBehaviourList(behaviours, onChange);
  return (
    <section ref={ref} className="behaviour-fields" aria-labelledby={id}>
      <h3 id={id}>{label}</h3>
      <p className="hint">
        {hint} {words.rewording}
      </p>
      <p role="status" className="unseen">
        {said}
      </p>
      <ol>
        {behaviours.map(({ key, text }, index) => (
          <li key={key} data-key={key}>
            <BothLanguagesField
              label={one(index + 1)}
              max={MAX_LENGTH.behaviour}
              value={text}
              errors={errorsAt(`behaviours.${key}`, errors)}
              onChange={(changed) => onChange(behaviours.with(index, { ...behaviours[index]!, text: changed }))}
            />
            <BehaviourButtons
              index={index}
              isLast={index === behaviours.length - 1}
              onMove={(by) => move(index, by)}
              onRemove={() => remove(index)}
            />
          </li>
        ))}
      </ol>
      {errors.behaviours && <ErrorLine text={errors.behaviours} />}
      {behaviours.length < MOST_BEHAVIOURS ? (
        <Button data-add="" onClick={add}>
          {words.addBehaviour}
        </Button>
      ) : (
        <p className="hint">{full}</p>
      )}
    </section>
  );
}

/** Changes of the list, each said aloud and with the focus where it belongs afterwards. */
function useBehaviourList(behaviours: BehaviourDraft[], onChange: (behaviours: BehaviourDraft[]) => void) {
  const words = useValueEditingWords();
  const [said, setSaid] = useState('');
  const ref = useRef<HTMLElement>(null);
  const focusAfter = useFocusAfter(ref, behaviours);
  const focusOn = (selector: string) => focusAfter((root) => root.querySelector<HTMLElement>(selector));
  const move = (index: number, by: 1 | -1) => {
    const to = index + by;
    if (to < 0 || to >= behaviours.length) return;
    focusOn(`[data-key="${behaviours[index]!.key}"] [data-move="${by}"]`);
    setSaid(words.movedBehaviour(to + 1));
    onChange(behaviours.toSpliced(index, 1).toSpliced(to, 0, behaviours[index]!));
  };
  const remove = (index: number) => {
    const next = behaviours[index + 1] ?? behaviours[index - 1];
    focusOn(next ? `[data-key="${next.key}"] textarea` : '[data-add]');
    setSaid(words.removedBehaviour);
    onChange(behaviours.toSpliced(index, 1));
  };
  const add = () => {
    const fresh = emptyBehaviour();
    focusOn(`[data-key="${fresh.key}"] textarea`);
    onChange([...behaviours, fresh]);
  };
  return { ref, said, move, remove, add };
}

interface BehaviourButtonsProps {
  index: number;
  isLast: boolean;
  onMove: (by: 1 | -1) => void;
  onRemove: () => void;
}

function BehaviourButtons({ index, isLast, onMove, onRemove }: BehaviourButtonsProps) {
  const words = useValueEditingWords();
  return (
    <div className="behaviour-moves">
      <IconButton
        label={words.higher(index + 1)}
        icon="up"
        data-move="-1"
        aria-disabled={index === 0 || undefined}
        onClick={() => onMove(-1)}
      />
      <IconButton
        label={words.lower(index + 1)}
        icon="up"
        data-move="1"
        aria-disabled={isLast || undefined}
        onClick={() => onMove(1)}
      />
      <IconButton label={words.removeBehaviour(index + 1)} icon="bin" onClick={onRemove} />
    </div>
  );
}
