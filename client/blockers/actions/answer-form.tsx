import { useState } from 'react';
import type { BlockerLineFragment, RemedyKind } from '../../graphql.ts';
import { TextField } from '../../ui/field.tsx';
import { VerbForm } from '../../ui/verb-form.tsx';
import { DayField } from '../blocker/day-field.tsx';
import { useManagingWords } from '../words/managing-words.ts';
import type { ActionProps } from './action-props.ts';
import { AnswerBlockerDocument } from './documents.ts';
import { RemedyField } from './remedy-field.tsx';
import { MAX_LENGTH } from './text-forms.tsx';
import { useBlockerAction } from './use-blocker-action.ts';
import { useDraft } from './use-draft.ts';

interface AnswerDraft {
  text: string;
  remedy: RemedyKind | undefined;
  dueOn: string;
}

const EMPTY: AnswerDraft = { text: '', remedy: undefined, dueOn: '' };

/** An answer names a remedy and a day: what will be done, how, and when it can be seen. */
export function AnswerForm({ blocker, onDone, onCancel }: ActionProps) {
  const { answer: words } = useManagingWords();
  const { draft, change, submit, form, problemWith } = useAnswer(blocker, () => onDone(words.done));
  const { text, remedy, dueOn } = draft;
  return (
    <VerbForm {...form} title={words.title} send={words.send} onSend={submit} onCancel={onCancel}>
      <TextField
        label={words.label}
        hint={words.hint}
        error={problemWith('text', words.missing)}
        max={MAX_LENGTH}
        value={text}
        onChange={(event) => change({ text: event.target.value })}
      />
      <RemedyField
        chosen={remedy}
        error={problemWith('remedy', words.remedyMissing)}
        onChoose={(chosen) => change({ remedy: chosen })}
      />
      <DayField
        label={words.promisedFor}
        hint={words.promisedHint}
        value={dueOn}
        error={problemWith('dueOn', words.promisedMissing)}
        onDay={(day) => change({ dueOn: day })}
      />
    </VerbForm>
  );
}

function useAnswer(blocker: BlockerLineFragment, onDone: () => void) {
  const { draft, setDraft, discard } = useDraft(`${blocker.id} answer`, EMPTY);
  const [wasTried, setWasTried] = useState(false);
  const { send, form, fields } = useBlockerAction(AnswerBlockerDocument, blocker.id, () => {
    discard();
    onDone();
  });
  const { remedy, dueOn } = draft;
  const text = draft.text.trim();
  const submit = () => {
    setWasTried(true);
    if (text !== '' && remedy && dueOn) send({ blockerId: blocker.id, remedy, text, dueOn });
  };
  const problemWith = (field: keyof AnswerDraft, missing: string) =>
    wasTried && !draft[field]?.trim() ? missing : (fields[field] ?? null);
  const change = (changes: Partial<AnswerDraft>) => setDraft({ ...draft, ...changes });
  return { draft, change, submit, form, problemWith };
}
