import { useState } from 'react';
import type { RemedyKind } from '../../graphql.ts';
import { TextField } from '../../ui/field.tsx';
import { VerbForm } from '../../ui/verb-form.tsx';
import { DayField } from '../blocker/day-field.tsx';
import { useManagerWords } from '../words/manager-words.ts';
import type { VerbProps } from './action-props.ts';
import { AnswerBlockerDocument } from './documents.ts';
import { RemedyField } from './remedy-field.tsx';
import { MAX } from './text-action.tsx';
import { useVerb } from './use-blocker-action.ts';
import { useKept } from './use-draft.ts';

interface Draft {
  text: string;
  remedy: RemedyKind | undefined;
  promisedFor: string;
}

/** An answer names a remedy and a day: what will be done, how, and when it can be seen. */
export function AnswerBlocker({ blocker, onDone, onCancel }: VerbProps) {
  const { answer: words } = useManagerWords();
  const { value, keep, forget } = useKept<Draft>(`${blocker.id} answer`, {
    text: '',
    remedy: undefined,
    promisedFor: '',
  });
  const [tried, setTried] = useState(false);
  const verb = useVerb(AnswerBlockerDocument, blocker.id, () => {
    forget();
    onDone(words.done);
  });
  const { text, remedy, promisedFor } = value;
  const missing = (isMissing: boolean, sentence: string, field: string) =>
    tried && isMissing ? sentence : (verb.fields[field] ?? null);
  const send = () => {
    setTried(true);
    if (text.trim() === '' || !remedy || !promisedFor) return;
    verb.send({ blockerId: blocker.id, remedy, text: text.trim(), promisedFor });
  };
  return (
    <VerbForm {...verb} title={words.title} send={words.send} onSend={send} onCancel={onCancel}>
      <TextField
        label={words.label}
        hint={words.hint}
        error={missing(text.trim() === '', words.missing, 'text')}
        max={MAX}
        value={text}
        onChange={(event) => keep({ ...value, text: event.target.value })}
      />
      <RemedyField
        chosen={remedy}
        error={missing(!remedy, words.remedyMissing, 'remedy')}
        onChoose={(chosen) => keep({ ...value, remedy: chosen })}
      />
      <DayField
        label={words.promisedFor}
        hint={words.promisedHint}
        value={promisedFor}
        error={missing(!promisedFor, words.promisedMissing, 'promisedFor')}
        onDay={(day) => keep({ ...value, promisedFor: day })}
      />
    </VerbForm>
  );
}
