/** @jsxImportSource preact */

import { useShared } from '../../controls/door-context.tsx';
import { Note } from '../../controls/note.tsx';
import type { Thread } from '../../door/thread.ts';
import { StateLine } from './state-line.tsx';

/** One letter in the list. */
export function ThreadCard({ thread }: { thread: Thread }) {
  const { words, goTo } = useShared();
  const { answer, threadId } = thread;
  if (!answer) return <Note {...words.thread.nothing} />;
  return (
    <article class="slip">
      <StateLine answer={answer} />
      <h2>
        <button type="button" class="link" onClick={() => goTo({ name: 'thread', threadId })}>
          {answer.title}
        </button>
      </h2>
      <p class="fine">{words.thread.delivered(words.day(answer.deliveredOn))}</p>
    </article>
  );
}
