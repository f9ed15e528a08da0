/** @jsxImportSource preact */
import './choice.css';

interface ChoiceProps {
  name: string;
  label: string;
  hint?: string;
  isChosen: boolean;
  onChoose: () => void;
}

/** A radio button, with a sentence that says when the choice fits where the label does not. */
export function Choice({ name, label, hint, isChosen, onChoose }: ChoiceProps) {
  return (
    <label class="choice">
      <input type="radio" name={name} checked={isChosen} onChange={onChoose} autocomplete="off" />
      <span>
        <b>{label}</b> {hint && <small>{hint}</small>}
      </span>
    </label>
  );
}
