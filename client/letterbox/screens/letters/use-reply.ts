import { useState } from 'preact/hooks';
import { useShared } from '../../controls/door-context.tsx';
import { type FollowUpSent, sendFollowUp } from '../../door/send-follow-up.ts';
import type { Thread } from '../../door/thread.ts';
import type { Act } from '../../protocol/follow-up.ts';
import { asSent, isNothing } from '../../protocol/text-length.ts';

type Outcome = FollowUpSent | 'sending' | 'needs-text';

/** A reply being written, and the outcome of sending it. Its text is cleared only once it is sent. */
export function useReply(thread: Thread, onSent: () => void) {
  const { door } = useShared();
  const [text, setText] = useState('');
  const [outcome, setOutcome] = useState<Outcome>();
  const send = async (act: Act) => {
    if (outcome === 'sending') return;
    if (act === 'TEXT' && isNothing(text)) return setOutcome('needs-text');
    setOutcome('sending');
    const sent = await sendFollowUp(door, thread, act, asSent(text));
    setOutcome(sent);
    if (sent !== 'accepted' && sent !== 'on-its-way') return;
    setText('');
    onSent();
  };
  return { text, setText, outcome, send };
}
