import { useState } from 'react';
import { useRefusableMutation } from '../../apollo/use-refusable-mutation.ts';
import { formErrors } from '../../blockers/actions/form-errors.ts';
import { useDraft } from '../../blockers/actions/use-draft.ts';
import { dayFromNow } from '../../blockers/blocker/day.tsx';
import { DayField } from '../../blockers/blocker/day-field.tsx';
import { purposeAddress } from '../../purpose/addresses.ts';
import { BackToPage } from '../../purpose/content/back-to-page.tsx';
import { usePlace } from '../../route.ts';
import { newKey } from '../../transport/new-key.ts';
import { Card } from '../../ui/card.tsx';
import { VerbForm } from '../../ui/verb-form.tsx';
import { roundAddress } from '../addresses.ts';
import { CreateCultureRoundDocument, CultureRoundsDocument } from '../documents.ts';
import { useCultureWords } from '../words/culture-words.ts';

/** The first day on which a round that is made now can open, and two weeks from there. */
const FIRST = 9;
const LAST = FIRST + 13;

/** Editors plan a round here. */
export function PlanScreen() {
  const { plan: words } = useCultureWords();
  const { go } = usePlace();
  const { draft, change, problem, form, send } = usePlan((id) => go(roundAddress(id)));
  return (
    <div>
      <BackToPage />
      <Card>
        <VerbForm
          {...form}
          title={words.title}
          heading="h3"
          send={words.send}
          onSend={send}
          onCancel={() => go(purposeAddress.of())}
        >
          <p className="hint">{words.intro}</p>
          <div className="verb-pair">
            <DayField
              label={words.opensOn}
              hint={words.opensOnHint}
              value={draft.opensOn}
              error={problem('opensOn')}
              onDay={(opensOn) => change({ opensOn })}
            />
            <DayField
              label={words.closesOn}
              value={draft.closesOn}
              error={problem('closesOn')}
              onDay={(closesOn) => change({ closesOn })}
            />
          </div>
        </VerbForm>
      </Card>
    </div>
  );
}

/** A round that is being planned; what was chosen outlives the form until the round is made. */
function usePlan(onDone: (roundId: string) => void) {
  const { plan: words } = useCultureWords();
  const { draft, setDraft, discard } = useDraft('culture-round', {
    ...{ opensOn: dayFromNow(FIRST), closesOn: dayFromNow(LAST), idempotencyKey: newKey() },
  });
  const mutation = useRefusableMutation(CreateCultureRoundDocument);
  const [wasTried, setTried] = useState(false);
  const send = async () => {
    setTried(true);
    if (mutation.isSending || !draft.opensOn || !draft.closesOn) return;
    const { done } = await mutation.send(draft, { refetchQueries: [CultureRoundsDocument], awaitRefetchQueries: true });
    if (!done) return;
    discard();
    onDone(done.id);
  };
  const { fields, ...errors } = formErrors(mutation, { CultureRoundDaysRefused: 'opensOn' });
  return {
    draft,
    change: (days: Partial<typeof draft>) => setDraft({ ...draft, ...days, idempotencyKey: newKey() }),
    problem: (field: 'opensOn' | 'closesOn') =>
      wasTried && draft[field] === '' ? words.missing : (fields[field] ?? null),
    form: { ...errors, isSending: mutation.isSending },
    send: () => void send(),
  };
}
