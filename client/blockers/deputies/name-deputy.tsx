import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import type { PersonNameFragment } from '../../graphql.ts';
import { PersonField } from '../../people/person-field.tsx';
import { PersonOption } from '../../people/person-option.tsx';
import { useViewerId } from '../../people/use-viewer-id.ts';
import { Card } from '../../ui/card.tsx';
import { VerbForm } from '../../ui/verb-form.tsx';
import { dayFromNow } from '../blocker/day.tsx';
import { DayField } from '../blocker/day-field.tsx';
import { useManagerWords } from '../words/manager-words.ts';
import { NameDeputyDocument } from './documents.ts';

const BEGIN = { deputy: undefined as PersonNameFragment | undefined, from: dayFromNow(0), until: '' };

/** Names who stands in, and for how long. */
export function NameDeputy({ onDone }: { onDone: () => void }) {
  const { deputies: words } = useManagerWords();
  const me = useViewerId();
  const [{ deputy, from, until }, setDraft] = useState(BEGIN);
  const [tried, setTried] = useState(false);
  const [mutate, { data, error, loading, reset }] = useMutation(NameDeputyDocument);
  const change = (changes: Partial<typeof BEGIN>) => setDraft((draft) => ({ ...draft, ...changes }));
  const isWrongOrder = from !== '' && until !== '' && until < from;
  const run = async (deputyId: string) => {
    const result = await mutate({ variables: { input: { deputyId, from, until } } });
    if (result.data?.nameDeputy.__typename !== 'Deputy') return;
    setDraft(BEGIN);
    setTried(false);
    onDone();
  };
  const send = () => {
    setTried(true);
    if (!deputy || !from || !until || isWrongOrder || loading) return;
    reset();
    run(deputy.id).catch(() => {
      // Shown from `error`; what was chosen stays.
    });
  };
  const answer = data?.nameDeputy;
  const refusal = answer && answer.__typename !== 'Deputy' ? answer : undefined;
  const isOfDays = refusal?.__typename === 'DaysRefused';
  return (
    <Card>
      <VerbForm
        title={words.name}
        heading="h3"
        send={words.send}
        sending={loading}
        error={error}
        refusal={isOfDays ? undefined : refusal?.message}
        onSend={send}
      >
        {deputy && (
          <p className="chosen-person">
            <span className="unseen">{words.chosen}: </span>
            <PersonOption person={deputy} />
          </p>
        )}
        <PersonField
          label={words.who}
          error={tried && !deputy ? words.whoMissing : null}
          without={me ? [me] : []}
          onChoose={(chosen) => change({ deputy: chosen })}
        />
        <div className="verb-pair">
          <DayField
            label={words.from}
            value={from}
            error={tried && !from ? words.daysMissing : null}
            onDay={(day) => change({ from: day })}
          />
          <DayField
            label={words.until}
            value={until}
            error={problemWith(until)}
            onDay={(day) => change({ until: day })}
          />
        </div>
      </VerbForm>
    </Card>
  );

  function problemWith(day: string): string | null {
    if (isWrongOrder) return words.daysOrder;
    if (isOfDays) return refusal!.message;
    return tried && !day ? words.daysMissing : null;
  }
}
