import { useState } from 'react';
import { useRefusableMutation } from '../../apollo/use-refusable-mutation.ts';
import type { PersonNameFragment } from '../../graphql.ts';
import { PersonField } from '../../people/person-field.tsx';
import { PersonOption } from '../../people/person-option.tsx';
import { useViewerId } from '../../people/use-viewer-id.ts';
import { Card } from '../../ui/card.tsx';
import { VerbForm } from '../../ui/verb-form.tsx';
import { formErrors } from '../actions/form-errors.ts';
import { dayFromNow } from '../blocker/day.tsx';
import { DayField } from '../blocker/day-field.tsx';
import { useManagingWords } from '../words/managing-words.ts';
import { NameDeputyDocument } from './documents.ts';

const EMPTY = { deputy: undefined as PersonNameFragment | undefined, startsOn: dayFromNow(0), endsOn: '' };

/** Names who stands in, and for how long. */
export function DeputyForm({ onDone }: { onDone: () => void }) {
  const { deputies: words } = useManagingWords();
  const viewerId = useViewerId();
  const { draft, change, submit, form, problemWith } = useDeputyForm(onDone);
  const { deputy, startsOn, endsOn } = draft;
  return (
    <Card>
      <VerbForm {...form} title={words.name} heading="h3" send={words.send} onSend={submit}>
        {deputy && <ChosenPerson person={deputy} />}
        <PersonField
          label={words.who}
          error={problemWith('deputy', words.whoMissing)}
          without={viewerId ? [viewerId] : []}
          onChoose={(chosen) => change({ deputy: chosen })}
        />
        <div className="verb-pair">
          <DayField
            label={words.from}
            value={startsOn}
            error={problemWith('startsOn', words.daysMissing)}
            onDay={(day) => change({ startsOn: day })}
          />
          <DayField
            label={words.until}
            value={endsOn}
            error={isInWrongOrder(draft) ? words.daysOrder : problemWith('endsOn', words.daysMissing)}
            onDay={(day) => change({ endsOn: day })}
          />
        </div>
      </VerbForm>
    </Card>
  );
}

function ChosenPerson({ person }: { person: PersonNameFragment }) {
  const { deputies: words } = useManagingWords();
  return (
    <p className="chosen-person">
      <span className="unseen">{words.chosen}: </span>
      <PersonOption person={person} />
    </p>
  );
}

function useDeputyForm(onDone: () => void) {
  const [draft, setDraft] = useState(EMPTY);
  const [wasTried, setWasTried] = useState(false);
  const mutation = useRefusableMutation(NameDeputyDocument);
  const { fields, refusal } = formErrors(
    { refused: mutation.refused, failed: undefined },
    { InvalidDaysRefused: 'endsOn' },
  );
  const name = async (deputyId: string) => {
    const { done } = await mutation.send({ personId: deputyId, startsOn: draft.startsOn, endsOn: draft.endsOn });
    if (!done) return;
    setDraft(EMPTY);
    setWasTried(false);
    onDone();
  };
  const submit = () => {
    setWasTried(true);
    const { deputy, startsOn, endsOn } = draft;
    if (deputy && startsOn && endsOn && !isInWrongOrder(draft) && !mutation.isSending) void name(deputy.id);
  };
  return {
    draft,
    change: (changes: Partial<typeof EMPTY>) => setDraft((before) => ({ ...before, ...changes })),
    submit,
    form: { error: mutation.failed, refusal, isSending: mutation.isSending },
    problemWith: (field: keyof typeof EMPTY, missing: string) =>
      wasTried && !draft[field] ? missing : (fields[field] ?? null),
  };
}

function isInWrongOrder({ startsOn, endsOn }: typeof EMPTY): boolean {
  return startsOn !== '' && endsOn !== '' && endsOn < startsOn;
}
