import { type FormEvent, useLayoutEffect, useRef, useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { Field, Input } from '../../ui/field.tsx';
import { BothLanguagesField } from '../editing/both-languages-field.tsx';
import { useEditingWords } from '../editing/editing-words.ts';
import {
  COUNTS,
  MAX_LENGTH,
  type StatementDraft,
  type StatementText,
  type StatementTexts,
  withParticipantsOf,
} from './statement-draft.ts';
import { useStatementWords } from './statement-words.ts';

interface StatementFormProps {
  draft: StatementDraft;
  /** Sentences by field: `statement.en`. */
  errors: Record<string, string>;
  onChange: (texts: Partial<StatementTexts>) => void;
  onReview: () => void;
}

const ROWS: Record<StatementText, number> = { statement: 3, explanation: 8, participants: 2, reason: 3 };

/** The first step: the texts in both languages, who took part, and why. */
export function StatementForm({ draft, errors, onChange, onReview }: StatementFormProps) {
  const { edit: words, fields } = useStatementWords();
  const { stored } = useEditingWords();
  const { ref, focusFirstError } = useFocusOnErrors(errors);
  const { texts, basedOn } = draft;
  const text = (name: StatementText) => (
    <BothLanguagesField
      {...fields[name]}
      max={MAX_LENGTH[name]}
      rows={ROWS[name]}
      value={texts[name]}
      errors={errorsOf(name, errors)}
      onChange={(value) => onChange({ [name]: value })}
    />
  );
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    onReview();
    focusFirstError();
  };
  return (
    <form className="purpose-form" ref={ref} aria-label={words.title} noValidate onSubmit={onSubmit}>
      {text('statement')}
      {text('explanation')}
      {text('reason')}
      {text('participants')}
      <CountFields texts={texts} errors={errors} onChange={onChange} />
      {basedOn.number > 0 && (
        <Button look="quiet" onClick={() => onChange(withParticipantsOf(texts, basedOn))}>
          {words.sameParticipants(basedOn.number)}
        </Button>
      )}
      <div className="purpose-form-foot">
        <p className="hint">{stored.note}</p>
        <Button look="main" type="submit">
          {words.review}
        </Button>
      </div>
    </form>
  );
}

function CountFields({ texts, errors, onChange }: Pick<StatementFormProps, 'errors' | 'onChange'> & WithTexts) {
  const { fields } = useStatementWords();
  return (
    <div className="purpose-counts">
      {COUNTS.map((name) => (
        <Field key={name} {...fields[name]} error={errors[name] ?? null}>
          {(control) => (
            <Input
              {...control}
              inputMode="numeric"
              autoComplete="off"
              value={texts[name]}
              onChange={(event) => onChange({ [name]: event.target.value })}
            />
          )}
        </Field>
      ))}
    </div>
  );
}

interface WithTexts {
  texts: StatementTexts;
}

function errorsOf(name: StatementText, errors: Record<string, string>) {
  const [both, nl, en] = [errors[name], errors[`${name}.nl`], errors[`${name}.en`]];
  return { ...(both && { both }), ...(nl && { nl }), ...(en && { en }) };
}

/** After an attempt the first field with an error gets the focus, also when the server found it. */
function useFocusOnErrors(errors: Record<string, string>) {
  const ref = useRef<HTMLFormElement>(null);
  const [tries, setTries] = useState(0);
  const found = Object.keys(errors).join(' ');
  useLayoutEffect(() => {
    if (tries >= 0 && found !== '') ref.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [tries, found]);
  return { ref, focusFirstError: () => setTries((before) => before + 1) };
}
