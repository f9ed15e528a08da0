/** @jsxImportSource preact */

import { useDoorState, useWords } from '../../controls/door-context.tsx';
import { freeSlots } from '../../door/follow-up-slots.ts';
import type { Thread } from '../../door/thread.ts';
import type { Answer } from '../../protocol/sealed-answer.ts';
import { ReplyForm } from './reply-form.tsx';

/** What the reporter can send now: an answer to a question, whether it is solved, or a further text. */
export function Reply({ thread, answer }: { thread: Thread; answer: Answer }) {
  const { thread: words } = useWords();
  const waiting = useDoorState().replies.filter(({ threadId }) => threadId === thread.threadId);
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
