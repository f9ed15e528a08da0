import { useState } from 'react';
import { useRefusableMutation } from '../../apollo/use-refusable-mutation.ts';
import { formErrors } from '../../blockers/actions/form-errors.ts';
import { useDraft } from '../../blockers/actions/use-draft.ts';
import { dayFromNow } from '../../blockers/blocker/day.tsx';
import { DayField } from '../../blockers/blocker/day-field.tsx';
import type { PurposeScreenProps } from '../../purpose/addresses.ts';
import { BackToPage } from '../../purpose/content/back-to-page.tsx';
import sharedCss from '../../purpose/editing/edit.css?inline';
import { usePlace } from '../../route.ts';
import { Card } from '../../ui/card.tsx';
import { ScreenHead } from '../../ui/screen-head.tsx';
import { useStyle } from '../../ui/style.ts';
import { VerbForm } from '../../ui/verb-form.tsx';
import { dilemmaAddress } from '../addresses.ts';
import { useSeriesWords } from '../words/series-words.ts';
import { DilemmaPairsDocument, DilemmaSeriesDocument, PlanDilemmaDocument } from './documents.ts';

/** The first day on which a dilemma that is planned now can open, and a week from there. */
const FIRST = 9;
const LAST = FIRST + 6;

/** Editors give a dilemma its days here. */
export function PlanScreen({ rest: dilemmaId }: PurposeScreenProps) {
  useStyle(sharedCss);
  const { plan: words } = useSeriesWords();
  const { go } = usePlace();
  const { draft, change, problem, form, send } = usePlan(dilemmaId, () => go(dilemmaAddress(dilemmaId)));
  const field = (name: 'opensOn' | 'closesOn') => ({
    label: words[name],
    value: draft[name],
    error: problem(name),
    onDay: (day: string) => change({ [name]: day }),
  });
  return (
    <div className="purpose-edit">
      <BackToPage />
      <ScreenHead title={words.title} intro={words.intro} />
      <Card>
        <VerbForm
          {...form}
          title={words.days}
          heading="h3"
          send={words.send}
          onSend={send}
          onCancel={() => go(dilemmaAddress(dilemmaId))}
        >
          <div className="verb-pair">
            <DayField {...field('opensOn')} hint={words.opensOnHint} />
            <DayField {...field('closesOn')} />
          </div>
        </VerbForm>
      </Card>
    </div>
  );
}

/** What was chosen outlives the form until the dilemma has its days. */
function usePlan(dilemmaId: string, onDone: () => void) {
  const { plan: words } = useSeriesWords();
  const { draft, setDraft, discard } = useDraft(`dilemma-days-${dilemmaId}`, {
    ...{ opensOn: dayFromNow(FIRST), closesOn: dayFromNow(LAST) },
  });
  const mutation = useRefusableMutation(PlanDilemmaDocument);
  const [wasTried, setTried] = useState(false);
  const send = async () => {
    setTried(true);
    if (mutation.isSending || !draft.opensOn || !draft.closesOn) return;
    const refetchQueries = [DilemmaSeriesDocument, DilemmaPairsDocument];
    const { done } = await mutation.send({ dilemmaId, ...draft }, { refetchQueries });
    if (!done) return;
    discard();
    onDone();
  };
  const { fields, ...errors } = formErrors(mutation, {
    ...{ DilemmaDaysRefused: 'opensOn', DilemmaOverlapsRefused: 'opensOn' },
  });
  return {
    draft,
    change: (days: Partial<typeof draft>) => setDraft({ ...draft, ...days }),
    problem: (field: 'opensOn' | 'closesOn') =>
      wasTried && draft[field] === '' ? words.missing : (fields[field] ?? null),
    form: { ...errors, isSending: mutation.isSending },
    send: () => void send(),
  };
}
