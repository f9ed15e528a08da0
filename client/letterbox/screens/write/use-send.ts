import { useState } from 'preact/hooks';
import { useShared } from '../../controls/door-context.tsx';
import { type DraftField, FIELDS, type LetterDraft, letterOf, problemsIn } from '../../door/letter-draft.ts';
import { type Sent, sendLetter } from '../../door/send-letter.ts';

type Failed = Extract<Sent, { failed: unknown }>['failed'];

interface SendOptions {
  clear: () => void;
  goTo: (field: DraftField) => void;
}

/** Checks a letter and sends it; the draft is cleared only once that is done. */
export function useSend(draft: LetterDraft, { clear, goTo }: SendOptions) {
  const { door, words } = useShared();
  const [isTried, setTried] = useState(false);
  const [isSending, setSending] = useState(false);
  const [failed, setFailed] = useState<Failed>();
  const onSend = async () => {
    setTried(true);
    setFailed(undefined);
    const found = problemsIn(draft, words.write, true);
    const first = FIELDS.find((field) => found[field]);
    if (first) return goTo(first);
    if (isSending) return;
    setSending(true);
    const sent = await sendLetter(door, letterOf(draft, door.state.offers!));
    setSending(false);
    if ('failed' in sent) setFailed(sent.failed);
    else clear();
  };
  return { problems: problemsIn(draft, words.write, isTried), failed, isSending, onSend };
}
