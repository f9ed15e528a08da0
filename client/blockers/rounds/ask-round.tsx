import { useState } from 'react';
import type { RoundRepeat } from '../../graphql.ts';
import { Card } from '../../ui/card.tsx';
import { Field, Select, TextField } from '../../ui/field.tsx';
import type { Lang } from '../../ui/lang.tsx';
import { VerbForm } from '../../ui/verb-form.tsx';
import { DayField } from '../blocker/day-field.tsx';
import { useManagerWords } from '../words/manager-words.ts';
import { type RoundDraft, useAskRound } from './use-ask-round.ts';

interface AskRoundProps {
  onDone: (said: string) => void;
  onCancel: () => void;
}

/** A leader asks their part of the organisation something. */
export function AskRound({ onDone, onCancel }: AskRoundProps) {
  const { round: words } = useManagerWords();
  const { draft, change, send, fields, ...asking } = useAskRound(() => onDone(words.done));
  const [tried, setTried] = useState(false);
  const { question, opensOn, closesOn } = draft;
  const isWrongOrder = opensOn !== '' && closesOn !== '' && closesOn < opensOn;
  const isReady = question.trim() !== '' && opensOn && closesOn && !isWrongOrder;
  const missing = (value: string, sentence: string, field: string) =>
    tried && value.trim() === '' ? sentence : (fields[field] ?? null);
  return (
    <Card>
      <VerbForm
        {...asking}
        title={words.title}
        heading="h3"
        send={words.send}
        onSend={() => {
          setTried(true);
          if (isReady) send();
        }}
        onCancel={onCancel}
      >
        <p className="hint">{words.intro}</p>
        <TextField
          label={words.question}
          hint={words.questionHint}
          error={missing(question, words.questionMissing, 'question')}
          max={500}
          lang={draft.lang}
          value={question}
          onChange={(event) => change({ question: event.target.value })}
        />
        <div className="verb-pair">
          <RepeatField draft={draft} onChange={change} />
          <LangField draft={draft} onChange={change} />
          <DayField
            label={words.opensOn}
            value={opensOn}
            error={missing(opensOn, words.daysMissing, 'opensOn')}
            onDay={(day) => change({ opensOn: day })}
          />
          <DayField
            label={words.closesOn}
            value={closesOn}
            error={isWrongOrder ? words.daysOrder : missing(closesOn, words.daysMissing, 'closesOn')}
            onDay={(day) => change({ closesOn: day })}
          />
        </div>
      </VerbForm>
    </Card>
  );
}

interface PartProps {
  draft: RoundDraft;
  onChange: (changes: Partial<RoundDraft>) => void;
}

function RepeatField({ draft, onChange }: PartProps) {
  const { round: words } = useManagerWords();
  return (
    <Field label={words.repeats}>
      {(control) => (
        <Select
          {...control}
          value={draft.repeats}
          onChange={(event) => onChange({ repeats: event.target.value as RoundRepeat })}
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

function LangField({ draft, onChange }: PartProps) {
  const { round: words } = useManagerWords();
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
