import { useId } from 'react';
import type { RemedyKind } from '../../graphql.ts';
import { ErrorLine } from '../../ui/error-note.tsx';
import { useStyle } from '../../ui/style.ts';
import { useBlockersWords } from '../words/blockers-words.ts';
import { useManagingWords } from '../words/managing-words.ts';
import css from './option-cards.css?inline';

interface RemedyProps {
  chosen: RemedyKind | undefined;
  error: string | null;
  onChoose: (remedy: RemedyKind) => void;
}

/** A choice of one kind of remedy; each is explained in a few words. */
export function RemedyField({ chosen, error, onChoose }: RemedyProps) {
  useStyle(css);
  const { answer: words } = useManagingWords();
  const { remedies } = useBlockersWords();
  const id = useId();
  return (
    <fieldset
      className="remedies"
      data-wrong={error ? true : undefined}
      aria-describedby={error ? `${id}-error` : undefined}
    >
      <legend>{words.remedy}</legend>
      <div className="remedy-cards">
        {(Object.entries(remedies) as [RemedyKind, string][]).map(([remedy, label]) => (
          <label key={remedy} className="remedy">
            <input type="radio" name={id} checked={remedy === chosen} onChange={() => onChoose(remedy)} />
            <span>
              {label}
              <small>{words.remedyMeans[remedy]}</small>
            </span>
          </label>
        ))}
      </div>
      {error && (
        <div id={`${id}-error`}>
          <ErrorLine text={error} />
        </div>
      )}
    </fieldset>
  );
}
