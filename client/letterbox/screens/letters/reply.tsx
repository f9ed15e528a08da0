/** @jsxImportSource preact */
import { useState } from 'preact/hooks';
import { Button } from '../../controls/button.tsx';
import { useDoorState, useWords } from '../../controls/door-context.tsx';
import { freeSlots } from '../../door/follow-up-slots.ts';
import { isDelivered } from '../../door/outbox.ts';
import type { Thread } from '../../door/thread.ts';
import type { Answer } from '../../protocol/sealed-answer.ts';
import { ReplyForm, ReplyOutcome } from './reply-form.tsx';
import { useReply } from './use-reply.ts';

/** The button that had it is gone. */
function takeFocus(element: HTMLElement | null): void {
  element?.focus({ preventScroll: true });
}

/**
 * What the reporter can send now: an answer to a question, whether it is solved, or a further text. Once something is on
 * its way the form closes, and opens again when it is asked for.
 */
export function Reply({ thread, answer }: { thread: Thread; answer: Answer }) {
  const { thread: words } = useWords();
  const { replies, segments } = useDoorState();
  const sent = replies.filter(({ threadId }) => threadId === thread.threadId);
  const isOnItsWay = sent.some(({ hash }) => !isDelivered(segments, hash));
  const may = (act: 'SOLVED' | 'TEXT') => freeSlots(answer, sent, act).length > 0;
  const next: 'confirm' | 'text' | undefined =
    answer.state === 'CLOSED' && may('SOLVED') ? 'confirm' : may('TEXT') ? 'text' : undefined;
  const [kind, setKind] = useState(isOnItsWay ? undefined : next);
  const reply = useReply(thread, () => setKind(undefined));
  if (kind) {
    const { label, hint } =
      kind === 'confirm' ? { ...words.confirm, hint: '' } : words[answer.state === 'ASKED' ? 'answer' : 'add'];
    return <ReplyForm kind={kind} label={label} hint={hint} reply={reply} />;
  }
  return (
    <div class="reply" tabIndex={-1} ref={reply.outcome && takeFocus}>
      {reply.outcome ? <ReplyOutcome outcome={reply.outcome} /> : isOnItsWay && <p role="status">{words.waiting}</p>}
      {next ? (
        <div class="row">
          <Button onClick={() => setKind(next)}>{words.add.more}</Button>
        </div>
      ) : (
        <p class="fine">{words.noSlot}</p>
      )}
    </div>
  );
}
