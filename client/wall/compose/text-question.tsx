import { type ReactNode, useId } from 'react';
import { TextArea } from '../../ui/field.tsx';
import { useStyle } from '../../ui/style.ts';
import type { TextName } from '../drafts/draft.ts';
import { useComposeWords } from './compose-words.ts';
import { describedBy, FieldError } from './field-error.tsx';
import { TextAdvice } from './text-advice.tsx';
import { TextExample } from './text-example.tsx';
import css from './texts.css?inline';

interface TextQuestionProps {
  field: TextName;
  text: string;
  /** The recognition's language, for spell-checking. */
  lang: string;
  names: readonly string[];
  error?: string;
  onText: (text: string) => void;
  /** Shown between the question and its field. */
  children?: ReactNode;
}

/** A field for one of the three texts. A text that is too long is reported, never cut. */
export function TextQuestion({ field, text, lang, names, error, onText, children }: TextQuestionProps) {
  useStyle(css);
  const { texts } = useComposeWords();
  const id = useId();
  const { label, hint } = texts[field];
  return (
    <div className="question">
      <label htmlFor={id}>{label(names.length)}</label>
      <p className="hint" id={`${id}-hint`}>
        {hint(names.length)}
      </p>
      <TextExample field={field} receivers={names.length} />
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
        <TextAdvice id={`${id}-advice`} field={field} text={text} names={names} />
      </div>
    </div>
  );
}
