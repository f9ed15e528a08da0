import { type ReactNode, useId } from 'react';
import { ErrorLine } from '../../ui/error-note.tsx';
import { TextArea } from '../../ui/field.tsx';
import { useStyle } from '../../ui/style.ts';
import { useLength } from '../../ui/text-length.ts';
import { MAX_LENGTH, type TextName } from '../drafts/draft.ts';
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

/** A field for one of the three texts. A text that is too long stays, and from where on it is too long is announced at once. */
export function TextQuestion({ field, text, lang, names, error, onText, children }: TextQuestionProps) {
  useStyle(css);
  const { texts } = useComposeWords();
  const { left, tooLong } = useLength(text, MAX_LENGTH);
  const problem = tooLong ?? error;
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
          aria-describedby={describedBy(`${id}-hint`, `${id}-advice`, problem && `${id}-error`)}
          aria-invalid={problem ? true : undefined}
          onChange={(event) => onText(event.target.value)}
        />
        {tooLong ? (
          <div id={`${id}-error`}>
            <ErrorLine text={tooLong} />
          </div>
        ) : (
          <FieldError id={`${id}-error`} text={error} />
        )}
        <TextAdvice id={`${id}-advice`} field={field} text={text} names={names} left={left} />
      </div>
    </div>
  );
}
