import { useId } from 'react';
import type { DilemmaFactsFragment } from '../../graphql.ts';
import { ErrorLine } from '../../ui/error-note.tsx';

interface CourseChoiceProps {
  dilemma: Pick<DilemmaFactsFragment, 'courses' | 'lang'>;
  label: string;
  chosen: number | null;
  error: string | undefined;
  onChoose: (number: number) => void;
}

export function CourseChoice({ dilemma: { courses, lang }, label, chosen, error, onChoose }: CourseChoiceProps) {
  const id = useId();
  return (
    <fieldset className="course-choice" aria-describedby={error && `${id}-error`} data-wrong={error && ''}>
      <legend className="unseen">{label}</legend>
      {courses.map(({ number, text }) => (
        <label key={number}>
          <input type="radio" name={id} checked={chosen === number} onChange={() => onChoose(number)} />
          <span lang={lang} dir="auto">
            {text}
          </span>
        </label>
      ))}
      {error && (
        <div id={`${id}-error`}>
          <ErrorLine text={error} />
        </div>
      )}
    </fieldset>
  );
}
