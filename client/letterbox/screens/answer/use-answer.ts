import { useState } from 'preact/hooks';
import { useShared } from '../../controls/door-context.tsx';
import { sendAnswer } from '../../door/send-answer.ts';
import type { AnswerOffer } from '../../protocol/offers.ts';

/** An answer being filled in. It stays in memory while the person looks at another screen, and is never stored. */
export function useAnswer(offer: AnswerOffer, empty: readonly string[], onSent: (hash: string) => void) {
  const { door, words, desk } = useShared();
  const [places, setPlaces] = useState(() => desk.places?.[offer.id] ?? empty);
  const [problem, setProblem] = useState<string>();
  const [isSending, setSending] = useState(false);
  const change = (changed: readonly string[]) => {
    desk.places = { ...desk.places, [offer.id]: changed };
    setPlaces(changed);
    setProblem(undefined);
  };
  /** Sends it unless something is missing, which it says instead. */
  const send = async (missing: string | undefined) => {
    if (missing) return setProblem(missing);
    setSending(true);
    const answered = await sendAnswer(door, offer, places);
    setSending(false);
    if ('failed' in answered) return setProblem(words.answer.over);
    desk.places = { ...desk.places, [offer.id]: empty };
    onSent(answered.sent.hash);
  };
  return { places, change, problem, isSending, send };
}
