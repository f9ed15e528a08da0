/** @jsxImportSource preact */

import { useEffect, useState } from 'preact/hooks';
import { useDoorState, useWords } from '../../controls/door-context.tsx';
import { freeSlots, waitingFollowUps } from '../../door/follow-up-slots.ts';
import type { Thread } from '../../door/thread.ts';
import type { FollowUp } from '../../protocol/follow-up.ts';
import type { Answer } from '../../protocol/sealed-answer.ts';
import { ReplyForm } from './reply-form.tsx';

/** What the reporter can send now: an answer to a question, whether it is solved, or a further text. */
export function Reply({ thread, answer }: { thread: Thread; answer: Answer }) {
  const { thread: words } = useWords();
  const waiting = useWaitingReplies(thread.threadId);
  const mayConfirm = answer.state === 'CLOSED' && freeSlots(answer, waiting, 'SOLVED').length > 0;
  const mayAdd = freeSlots(answer, waiting, 'TEXT').length > 0;
  const asked = answer.state === 'ASKED' ? words.answer : words.add;
  return (
    <div class="reply">
      {waiting.length > 0 && (
        <p class="fine" role="status">
          {words.waiting}
        </p>
      )}
      {mayConfirm && <ReplyForm thread={thread} kind="confirm" label={words.confirm.label} />}
      {!mayConfirm && mayAdd && <ReplyForm thread={thread} kind="text" label={asked.label} hint={asked.hint} />}
      {!mayConfirm && !mayAdd && <p class="fine">{words.noSlot}</p>}
    </div>
  );
}

/** The follow-ups of a thread that are not delivered yet. */
export function useWaitingReplies(threadId: string): readonly FollowUp[] {
  const { outbox } = useDoorState().stored;
  const [waiting, setWaiting] = useState<readonly FollowUp[]>([]);
  useEffect(() => {
    let isCurrent = true;
    void waitingFollowUps(outbox, threadId).then((found) => isCurrent && setWaiting(found));
    return () => {
      isCurrent = false;
    };
  }, [outbox, threadId]);
  return waiting;
}
