import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import type { DilemmaTextsWholeFragment } from '../../graphql.ts';
import { PurposePageDocument } from '../../purpose/content/documents.ts';
import { BothLanguagesField } from '../../purpose/editing/both-languages-field.tsx';
import { useEditingWords } from '../../purpose/editing/editing-words.ts';
import { errorsAt } from '../../purpose/editing/errors-at.ts';
import { StoredDraftNote } from '../../purpose/editing/stored-draft-note.tsx';
import { usePlace } from '../../route.ts';
import { VerbForm } from '../../ui/verb-form.tsx';
import { dilemmaAddress, seriesAddress } from '../addresses.ts';
import { useSeriesWords } from '../words/series-words.ts';
import { CourseFields } from './course-fields.tsx';
import { type DilemmaTexts, hasChanged, MAX_LENGTH, problemsIn } from './dilemma-draft.ts';
import { DilemmaMeanwhile } from './dilemma-meanwhile.tsx';
import { useDilemmaDraft } from './use-dilemma-draft.ts';

interface WriteFormProps {
  viewerId: string;
  current: DilemmaTextsWholeFragment | undefined;
  onDone: (dilemmaId: string) => void;
}

/** A dilemma in both languages: the question, the two courses with their values, and the explanation. */
export function WriteForm({ viewerId, current, onDone }: WriteFormProps) {
  const { write: words } = useSeriesWords();
  const { stored } = useEditingWords();
  const { go } = usePlace();
  const values = useQuery(PurposePageDocument).data?.purpose.values ?? [];
  const { draft, change, ...editor } = useDilemmaDraft(viewerId, current, onDone);
  const [wasTried, setTried] = useState(false);
  const { texts } = draft;
  const found = problemsIn(texts);
  const errors = { ...editor.fields, ...(wasTried && inWords(found, words)) };
  const save = () => {
    setTried(true);
    if (Object.keys(found).length === 0) editor.save();
  };
  return (
    <>
      {editor.wasStored && hasChanged(draft) && !draft.mine && <StoredDraftNote onRestart={editor.discard} />}
      {draft.mine && <DilemmaMeanwhile draft={draft} values={values} message={editor.form.refusal} onChange={change} />}
      <VerbForm
        {...editor.form}
        refusal={draft.mine ? undefined : editor.form.refusal}
        heading="h3"
        title={words.text}
        send={words.save}
        onSend={save}
        onCancel={() => go(current ? dilemmaAddress(current.dilemmaId) : seriesAddress)}
      >
        {current && !current.isEditable && <p role="status">{words.frozen}</p>}
        {current?.sentBackBecause && <p role="status">{current.sentBackBecause}</p>}
        <LongField name="question" texts={texts} errors={errors} onChange={change} />
        <CourseFields index={0} texts={texts} values={values} errors={errors} onChange={change} />
        <CourseFields index={1} texts={texts} values={values} errors={errors} onChange={change} />
        <LongField name="explanation" texts={texts} errors={errors} onChange={change} />
        <p className="hint">{stored.note}</p>
      </VerbForm>
    </>
  );
}

interface LongFieldProps {
  name: 'question' | 'explanation';
  texts: DilemmaTexts;
  errors: Record<string, string>;
  onChange: (texts: DilemmaTexts) => void;
}

function LongField({ name, texts, errors, onChange }: LongFieldProps) {
  const { write: words } = useSeriesWords();
  return (
    <BothLanguagesField
      {...words[name]}
      max={MAX_LENGTH[name]}
      rows={4}
      value={texts[name]}
      errors={errorsAt(name, errors)}
      onChange={(text) => onChange({ ...texts, [name]: text })}
    />
  );
}

/** What is too long is counted at its field already. */
function inWords(
  found: ReturnType<typeof problemsIn>,
  words: Record<'missing' | 'missingLanguage' | 'missingValue' | 'sameValue', string>,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(found).flatMap(([path, problem]) => (problem === 'tooLong' ? [] : [[path, words[problem]]])),
  );
}
