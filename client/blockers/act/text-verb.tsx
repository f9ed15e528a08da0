import { useState } from 'react';
import { TextField } from '../../ui/field.tsx';
import type { VerbWords } from './act-words.ts';
import { useKept } from './kept-texts.ts';
import type { Verb } from './use-verb.ts';
import { VerbForm } from './verb-form.tsx';

export const MAX = 2_000;

interface TextVerbProps {
  /** Under which the text is kept until it was sent. */
  name: string;
  /** The field of the input that takes the text. */
  field: string;
  words: VerbWords;
  look?: 'main' | 'danger';
  verb: Omit<Verb<never>, 'send'>;
  onSend: (text: string) => void;
  onCancel: () => void;
}

/** A verb that takes one text. */
export function TextVerb({ name, field, words, look, verb, onSend, onCancel }: TextVerbProps) {
  const { value, keep } = useKept(name, '');
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
