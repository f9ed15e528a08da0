import { useMutation } from '@apollo/client/react';
import type { RoundRepeat } from '../../graphql.ts';
import { newKey } from '../../transport/new-key.ts';
import { type Lang, useLang } from '../../ui/lang.tsx';
import { refusedFields } from '../../ui/what-failed.ts';
import { useKept } from '../actions/use-draft.ts';
import { dayFromNow } from '../blocker/day.tsx';
import { AskRoundDocument } from './documents.ts';

export interface RoundDraft {
  question: string;
  lang: Lang;
  repeats: RoundRepeat;
  opensOn: string;
  closesOn: string;
  /** Kept until it has arrived, so that sending it again asks once; other words get another. */
  key: string;
}

const TWO_WEEKS = 14;

/** A question on its way; what was typed outlives its form until it was sent. */
export function useAskRound(onDone: () => void) {
  const lang = useLang();
  const {
    value: draft,
    keep,
    forget,
  } = useKept<RoundDraft>('ask-round', {
    question: '',
    lang,
    repeats: 'ONCE',
    opensOn: dayFromNow(0),
    closesOn: dayFromNow(TWO_WEEKS),
    key: newKey(),
  });
  const [mutate, { data, error, loading, reset }] = useMutation(AskRoundDocument);
  const run = async () => {
    const { key, ...asked } = draft;
    const input = { ...asked, question: draft.question.trim(), idempotencyKey: key };
    const result = await mutate({ variables: { input } });
    if (result.data?.askRound.__typename !== 'BlockerRound') return;
    forget();
    onDone();
  };
  const send = () => {
    if (loading) return;
    reset();
    run().catch(() => {
      // Shown from `error`; the question stays.
    });
  };
  const answer = data?.askRound;
  const isRefused = answer !== undefined && answer.__typename !== 'BlockerRound';
  const isOfDays = answer?.__typename === 'DaysRefused';
  const refused = Object.entries(refusedFields(error)).map(([path, text]) => [path.replace(/^input\./, ''), text]);
  return {
    draft,
    change: (changes: Partial<RoundDraft>) => keep({ ...draft, ...changes, key: newKey() }),
    send,
    sending: loading,
    error: refused.length > 0 ? undefined : error,
    refusal: isRefused && !isOfDays ? answer.message : undefined,
    fields: (isOfDays ? { closesOn: answer.message } : Object.fromEntries(refused)) as Record<string, string>,
  };
}
