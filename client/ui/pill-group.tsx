import type { ReactNode } from 'react';
import css from './pill.css?inline';
import { useStyle } from './style.ts';

interface PillGroupProps<Choice> {
  label: string;
  choices: readonly Choice[];
  chosen: Choice;
  onChoose: (choice: Choice) => void;
  /** What a button says. */
  nameOf: (choice: Choice) => ReactNode;
}

/** A row of buttons of which one is pressed. Links that look like them take `pill.css` and the class of the row. */
export function PillGroup<Choice extends string>({ label, choices, chosen, onChoose, nameOf }: PillGroupProps<Choice>) {
  useStyle(css);
  return (
    // biome-ignore lint/a11y/useSemanticElements: nothing is sent as a form here
    <div role="group" aria-label={label} className="pills">
      {choices.map((choice) => (
        <button type="button" key={choice} aria-pressed={choice === chosen} onClick={() => onChoose(choice)}>
          {nameOf(choice)}
        </button>
      ))}
    </div>
  );
}
