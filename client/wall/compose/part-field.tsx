import { type ReactNode, useId } from 'react';
import { TextArea } from '../../ui/field.tsx';
import { useStyle } from '../../ui/style.ts';
import { useComposeWords } from './compose-words.ts';
import type { Part } from './draft.ts';
import { describedBy, FieldError } from './field-error.tsx';
import { PartAdvice } from './part-advice.tsx';
import { PartExample } from './part-example.tsx';
import css from './parts.css?inline';

interface PartProps {
  part: Part;
  text: string;
  /** The recognition's own language, for the spelling. */
  lang: string;
  names: readonly string[];
  error?: string;
  onText: (text: string) => void;
  /** What stands between the question and its answer. */
  children?: ReactNode;
}

/** One of the three parts. Longer than it may be is told, never cut. */
export function PartField({ part, text, lang, names, error, onText, children }: PartProps) {
  useStyle(css);
  const { parts } = useComposeWords();
  const id = useId();
  const { label, hint } = parts[part];
  return (
    <div className="question">
      <label htmlFor={id}>{label(names.length)}</label>
      <p className="hint" id={`${id}-hint`}>
        {hint(names.length)}
      </p>
      <PartExample part={part} receivers={names.length} />
      {children}
      <div className="answer">
        <TextArea
          id={id}
          rows={3}
          lang={lang}
          spellCheck
          autoComplete="off"
          value={text}
          aria-describedby={describedBy(`${id}-hint`, `${id}-advice`, error && `${id}-error`)}
          aria-invalid={error ? true : undefined}
          onChange={(event) => onText(event.target.value)}
        />
        <FieldError id={`${id}-error`} text={error} />
        <PartAdvice id={`${id}-advice`} part={part} text={text} names={names} />
      </div>
    </div>
  );
}
