/** @jsxImportSource preact */

import { Button } from '../../controls/button.tsx';
import { useDoorState, useShared } from '../../controls/door-context.tsx';
import { Note } from '../../controls/note.tsx';
import { Sheet } from '../../controls/sheet.tsx';
import { AboutLink } from '../about-link.tsx';
import { EmptyLetters } from './empty-letters.tsx';
import { Outbox } from './outbox.tsx';
import { ThreadCard } from './thread-card.tsx';

/** The letters whose receipts are known here, read from the bulletin alone. */
export function LettersScreen({ hasLeft }: { hasLeft?: boolean }) {
  const { words, goTo } = useShared();
  const { threads, bulletin } = useDoorState();
  const { letters } = words;
  return (
    <Sheet title={letters.title}>
      <p class="lede">{letters.intro}</p>
      <div class="row">
        <Button onClick={() => goTo({ name: 'receipt' })}>{letters.enter}</Button>
      </div>
      {bulletin === 'other' && <Note {...words.otherBulletin.other} role="status" />}
      {bulletin === 'unreachable' && (
        <p class="fine" role="status">
          {letters.unreachable}
        </p>
      )}
      {hasLeft && <Note {...letters.left} />}
      <Outbox />
      {threads.map((thread) => (
        <ThreadCard key={thread.threadId} thread={thread} />
      ))}
      {threads.length === 0 && !hasLeft && (bulletin === 'coming' ? <Bones /> : <EmptyLetters />)}
      <AboutLink />
    </Sheet>
  );
}

function Bones() {
  const words = useShared().words;
  return (
    <div class="slip" role="status" aria-label={words.loading}>
      <span class="bone" />
      <span class="bone" data-short />
    </div>
  );
}
