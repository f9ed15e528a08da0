/** @jsxImportSource preact */

import { Button } from '../../controls/button.tsx';
import { useShared } from '../../controls/door-context.tsx';
import type { Answer } from '../../protocol/sealed-answer.ts';

/** The board is outside, and looking there is an ordinary signed-in read. What is private does not stand there. */
export function BoardLink({ answer }: { answer: Answer }) {
  const { door, words } = useShared();
  if (answer.visibility !== 'ALL' || answer.hidden) return null;
  const blocker = answer.merged ?? answer.blocker;
  return (
    <div class="row">
      <Button onClick={() => door.outside.tell({ type: 'open-blocker', blocker })}>{words.thread.board}</Button>
      <span class="fine">{words.thread.boardHint}</span>
    </div>
  );
}
