import { useRefusableMutation } from '../../apollo/use-refusable-mutation.ts';
import type { BlockerRoundRepeat } from '../../graphql.ts';
import { newKey } from '../../transport/new-key.ts';
import { type Lang, useLang } from '../../ui/lang.tsx';
import { formErrors } from '../actions/form-errors.ts';
import { useDraft } from '../actions/use-draft.ts';
import { dayFromNow } from '../blocker/day.tsx';
import { CreateBlockerRoundDocument } from './documents.ts';

export interface RoundDraft {
  question: string;
  lang: Lang;
  repeats: BlockerRoundRepeat;
  opensOn: string;
  closesOn: string;
  /** The idempotency key: the same until the round has arrived, another one for a changed question. */
  key: string;
}

const TWO_WEEKS = 14;

/** A round that is being created; its draft outlives the form until it has arrived. */
export function useCreateRound(onDone: () => void) {
  const lang = useLang();
  const { draft, setDraft, discard } = useDraft<RoundDraft>('round', emptyRound(lang));
  const mutation = useRefusableMutation(CreateBlockerRoundDocument);
  const send = async () => {
    if (mutation.isSending) return;
    const { key, ...round } = draft;
    const { done } = await mutation.send({ ...round, question: draft.question.trim(), idempotencyKey: key });
    if (!done) return;
    discard();
    onDone();
  };
  const { fields, ...errors } = formErrors(mutation, { InvalidDaysRefused: 'closesOn' });
  return {
    draft,
    change: (changes: Partial<RoundDraft>) => setDraft({ ...draft, ...changes, key: newKey() }),
    send: () => void send(),
    fields,
    form: { ...errors, isSending: mutation.isSending },
  };
}

function emptyRound(lang: Lang): RoundDraft {
  const days = { opensOn: dayFromNow(0), closesOn: dayFromNow(TWO_WEEKS) };
  return { question: '', lang, repeats: 'ONCE', ...days, key: newKey() };
}
