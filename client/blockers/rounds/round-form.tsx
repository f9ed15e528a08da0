import { useState } from 'react';
import type { BlockerRoundRepeat } from '../../graphql.ts';
import { Card } from '../../ui/card.tsx';
import { Field, Select, TextField } from '../../ui/field.tsx';
import type { Lang } from '../../ui/lang.tsx';
import { VerbForm } from '../../ui/verb-form.tsx';
import { DayField } from '../blocker/day-field.tsx';
import { useManagingWords } from '../words/managing-words.ts';
import { type RoundDraft, useCreateRound } from './use-create-round.ts';

interface RoundFormProps {
  onDone: (confirmation: string) => void;
  onCancel: () => void;
}

/** A form in which a leader opens a round. */
export function RoundForm({ onDone, onCancel }: RoundFormProps) {
  const { round: words } = useManagingWords();
  const { draft, change, send, fields, form } = useCreateRound(() => onDone(words.done));
  const [wasTried, setWasTried] = useState(false);
  const isReady = draft.question.trim() !== '' && draft.opensOn && draft.closesOn && !isInWrongOrder(draft);
  const submit = () => {
    setWasTried(true);
    if (isReady) send();
  };
  const problemWith = (field: 'question' | 'opensOn' | 'closesOn', missing: string) =>
    wasTried && draft[field].trim() === '' ? missing : (fields[field] ?? null);
  return (
    <Card>
      <VerbForm {...form} title={words.title} heading="h3" send={words.send} onSend={submit} onCancel={onCancel}>
        <p className="hint">{words.intro}</p>
        <TextField
          label={words.question}
          hint={words.questionHint}
          error={problemWith('question', words.questionMissing)}
          max={500}
          lang={draft.lang}
          value={draft.question}
          onChange={(event) => change({ question: event.target.value })}
        />
        <div className="verb-pair">
          <RepeatField draft={draft} onChange={change} />
          <LangField draft={draft} onChange={change} />
          <DayField
            label={words.opensOn}
            value={draft.opensOn}
            error={problemWith('opensOn', words.daysMissing)}
            onDay={(day) => change({ opensOn: day })}
          />
          <DayField
            label={words.closesOn}
            value={draft.closesOn}
            error={isInWrongOrder(draft) ? words.daysOrder : problemWith('closesOn', words.daysMissing)}
            onDay={(day) => change({ closesOn: day })}
          />
        </div>
      </VerbForm>
    </Card>
  );
}

function isInWrongOrder({ opensOn, closesOn }: RoundDraft): boolean {
  return opensOn !== '' && closesOn !== '' && closesOn < opensOn;
}

interface RoundFieldProps {
  draft: RoundDraft;
  onChange: (changes: Partial<RoundDraft>) => void;
}

function RepeatField({ draft, onChange }: RoundFieldProps) {
  const { round: words } = useManagingWords();
  return (
    <Field label={words.repeats}>
      {(control) => (
        <Select
          {...control}
          value={draft.repeats}
          onChange={(event) => onChange({ repeats: event.target.value as BlockerRoundRepeat })}
        >
          {Object.entries(words.repeat).map(([repeats, label]) => (
            <option key={repeats} value={repeats}>
              {label}
            </option>
          ))}
        </Select>
      )}
    </Field>
  );
}

function LangField({ draft, onChange }: RoundFieldProps) {
  const { round: words } = useManagingWords();
  return (
    <Field label={words.lang}>
      {(control) => (
        <Select {...control} value={draft.lang} onChange={(event) => onChange({ lang: event.target.value as Lang })}>
          {Object.entries(words.langs).map(([lang, label]) => (
            <option key={lang} value={lang}>
              {label}
            </option>
          ))}
        </Select>
      )}
    </Field>
  );
}
