import { useId } from 'react';
import type { ValuesQuery } from '../../graphql.ts';
import { useStyle } from '../../ui/style.ts';
import css from './choices.css?inline';
import { useComposeWords } from './compose-words.ts';
import { describedBy, FieldError } from './field-error.tsx';

export type Value = ValuesQuery['purpose']['values'][number];

interface ValueProps {
  values: readonly Value[];
  chosen: Value | undefined;
  error?: string;
  onValue: (valueId: string) => void;
}

/** The values in their order, one to choose; what it means here stands below. */
export function ValueField({ values, chosen, error, onValue }: ValueProps) {
  useStyle(css);
  const { value: words } = useComposeWords();
  const id = useId();
  return (
    <div className="question">
      <fieldset className="question" aria-describedby={describedBy(`${id}-hint`, error && `${id}-error`)}>
        <legend>{words.label}</legend>
        <p className="hint" id={`${id}-hint`}>
          {words.hint}
        </p>
        <div className="value-cards">
          {values.map(({ id: valueId, name, rank, meaning, lang }) => (
            <label key={valueId} className="value-card" title={meaning} lang={lang}>
              <input
                type="radio"
                name={id}
                value={valueId}
                title={meaning}
                checked={valueId === chosen?.id}
                onChange={() => onValue(valueId)}
              />
              {rank && (
                <span className="numeral" aria-hidden="true">
                  {rank}
                </span>
              )}
              <span>{name}</span>
            </label>
          ))}
        </div>
        <FieldError id={`${id}-error`} text={error} />
      </fieldset>
      <p className="value-meaning" lang={chosen?.lang}>
        {chosen?.meaning}
      </p>
    </div>
  );
}
