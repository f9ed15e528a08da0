import { type ReactNode, useId } from 'react';
import { Field, TextArea } from '../../ui/field.tsx';
import type { Lang } from '../../ui/lang.tsx';
import { useStyle } from '../../ui/style.ts';
import { useLength } from '../../ui/text-length.ts';
import css from './both-languages-field.css?inline';
import { useEditingWords } from './editing-words.ts';

/** A text as it is typed; empty where nothing is. */
export type BothTexts = Record<Lang, string>;

interface BothLanguagesFieldProps {
  label: string;
  hint?: ReactNode;
  max: number;
  rows?: number;
  value: BothTexts;
  /** A sentence for the whole, or for one language. */
  errors?: Partial<Record<Lang | 'both', string>>;
  onChange: (value: BothTexts) => void;
}

/** One text in Dutch and in English, beside each other where there is room. */
export function BothLanguagesField({ label, hint, errors = {}, value, onChange, ...rest }: BothLanguagesFieldProps) {
  useStyle(css);
  const words = useEditingWords();
  const id = useId();
  return (
    <fieldset className="both-languages" aria-describedby={hint ? id : undefined}>
      <legend>{label}</legend>
      {hint && (
        <p className="hint" id={id}>
          {hint}
        </p>
      )}
      <div>
        {(['nl', 'en'] as const).map((lang) => (
          <LanguageField
            key={lang}
            {...rest}
            lang={lang}
            label={words.langs[lang]}
            value={value[lang]}
            error={errors[lang] ?? (lang === 'nl' ? errors.both : undefined)}
            onChange={(text) => onChange({ ...value, [lang]: text })}
          />
        ))}
      </div>
    </fieldset>
  );
}

interface LanguageFieldProps {
  lang: Lang;
  label: string;
  max: number;
  rows?: number;
  value: string;
  error: string | undefined;
  onChange: (text: string) => void;
}

function LanguageField({ lang, label, max, rows = 2, value, error, onChange }: LanguageFieldProps) {
  const { left, tooLong } = useLength(value, max);
  return (
    <Field label={label} error={tooLong ?? error} foot={left && <span className="hint">{left}</span>}>
      {(control) => (
        <TextArea
          {...control}
          rows={rows}
          lang={lang}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
}
