import { type FormEvent, useId, useState } from 'react';
import type { IndicatorTextsWholeFragment } from '../../../graphql.ts';
import { Button } from '../../../ui/button.tsx';
import { ErrorLine } from '../../../ui/error-note.tsx';
import { BothLanguagesField } from '../../editing/both-languages-field.tsx';
import { ChangedMeanwhile } from '../../editing/changed-meanwhile.tsx';
import { useEditingWords } from '../../editing/editing-words.ts';
import { StoredDraftNote } from '../../editing/stored-draft-note.tsx';
import { useIndicatorWords } from '../indicator-words.ts';
import {
  conflicts,
  type DescribedText,
  type DescriptionDraft,
  MAX_LENGTH,
  problemsIn,
  TEXTS,
} from './description-draft.ts';
import { useIndicatorEditingWords } from './indicator-editing-words.ts';
import { useDescription } from './use-description.ts';

interface DescriptionFormProps {
  viewerId: string;
  current: IndicatorTextsWholeFragment;
  read: () => Promise<IndicatorTextsWholeFragment | undefined>;
  /** Offers an example to begin with. */
  withExample?: boolean;
}

/** What is measured, in both languages. */
export function DescriptionForm({ withExample, ...editing }: DescriptionFormProps) {
  const { begin, example, description: words } = useIndicatorEditingWords();
  const { stored } = useEditingWords();
  const editor = useDescription(editing);
  const { draft, change } = editor;
  const [problems, setProblems] = useState<string[]>([]);
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    const found = problemsIn(draft.texts);
    setProblems(found);
    if (found.length === 0) editor.send();
  };
  return (
    <form className="indicator-form" aria-label={words.title} noValidate onSubmit={onSubmit}>
      {draft.mine && <Meanwhile draft={draft} message={editor.refusal} onChange={change} />}
      {editor.wasStored && !draft.mine && <StoredDraftNote onRestart={editor.discard} />}
      {withExample && (
        <Button look="quiet" onClick={() => change(example)}>
          {begin.take}
        </Button>
      )}
      {TEXTS.map((name) => (
        <BothLanguagesField
          key={name}
          {...words.fields[name]}
          max={MAX_LENGTH[name]}
          rows={name === 'name' || name === 'unit' ? 1 : 2}
          value={draft.texts[name]}
          errors={errorsOf(name, editor.fields, problems.includes(name) ? words.missing : undefined)}
          onChange={(value) => change({ [name]: value })}
        />
      ))}
      <Direction value={draft.texts.higherIsBetter} onChange={(higherIsBetter) => change({ higherIsBetter })} />
      <ErrorLine error={editor.failed} text={draft.mine ? undefined : editor.refusal} />
      <p className="hint">{stored.note}</p>
      <div className="indicator-form-foot">
        <Button look="main" type="submit" busy={editor.isSending}>
          {words.save}
        </Button>
        <span role="status">{editor.isSaved && words.saved}</span>
      </div>
    </form>
  );
}

function errorsOf(name: DescribedText, fields: Record<string, string>, missing: string | undefined) {
  const [both, nl, en] = [fields[name] ?? missing, fields[`${name}.nl`], fields[`${name}.en`]];
  return { ...(both && { both }), ...(nl && { nl }), ...(en && { en }) };
}

function Direction({ value, onChange }: { value: boolean; onChange: (value: boolean) => void }) {
  const { description: words } = useIndicatorEditingWords();
  const { higherIsBetter, lowerIsBetter } = useIndicatorWords();
  const id = useId();
  return (
    <fieldset className="indicator-direction">
      <legend>{words.direction}</legend>
      {[true, false].map((isHigher) => (
        <label key={String(isHigher)}>
          <input type="radio" name={id} checked={value === isHigher} onChange={() => onChange(isHigher)} />
          {isHigher ? higherIsBetter : lowerIsBetter}
        </label>
      ))}
    </fieldset>
  );
}

interface MeanwhileProps {
  draft: DescriptionDraft;
  message: string | undefined;
  onChange: (texts: Partial<DescriptionDraft['texts']>) => void;
}

function Meanwhile({ draft, message, onChange }: MeanwhileProps) {
  const { fields } = useIndicatorEditingWords().description;
  const editing = useEditingWords();
  const places = conflicts(draft);
  return (
    <ChangedMeanwhile
      message={message}
      texts={places.map(({ name, lang, ...texts }) => ({
        ...{ name: `${name}.${lang}`, lang, label: `${fields[name].label}, ${editing.langs[lang]}` },
        ...texts,
      }))}
      onChoose={(path, choice) => {
        const { name, lang, ...texts } = places.find((place) => path === `${place.name}.${place.lang}`)!;
        onChange({ [name]: { ...draft.texts[name], [lang]: texts[choice] } });
      }}
    />
  );
}
