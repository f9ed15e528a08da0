import { useState } from 'react';
import { TextField } from '../../ui/field.tsx';
import { VerbForm } from '../../ui/verb-form.tsx';
import type { VerbWords } from '../words/manager.types.ts';
import type { Verb } from './use-blocker-action.ts';
import type { useKept } from './use-draft.ts';

export const MAX = 2_000;

interface TextVerbProps {
  /** What is typed, kept until it was sent. */
  text: ReturnType<typeof useKept<string>>;
  /** The field of the input that takes the text. */
  field: string;
  words: VerbWords;
  look?: 'main' | 'danger';
  verb: Omit<Verb<never>, 'send'>;
  onSend: (text: string) => void;
  onCancel: () => void;
}

/** A verb that takes one text. */
export function TextVerb({ text: { value, keep }, field, words, look, verb, onSend, onCancel }: TextVerbProps) {
  const [tried, setTried] = useState(false);
  const isEmpty = value.trim() === '';
  const send = () => {
    setTried(true);
    if (!isEmpty) onSend(value.trim());
  };
  return (
    <VerbForm {...verb} title={words.title} send={words.send} look={look} onSend={send} onCancel={onCancel}>
      <TextField
        label={words.label}
        hint={words.hint}
        error={tried && isEmpty ? words.missing : (verb.fields[field] ?? null)}
        max={MAX}
        value={value}
        onChange={(event) => keep(event.target.value)}
      />
    </VerbForm>
  );
}
