/** @jsxImportSource preact */

import { Button } from '../../controls/button.tsx';
import { useDoorState, useShared } from '../../controls/door-context.tsx';
import { Sheet } from '../../controls/sheet.tsx';
import { EmptyLetters } from './empty-letters.tsx';
import { Outbox } from './outbox.tsx';
import { ThreadCard } from './thread-card.tsx';

/** The letters whose receipts are known here, read from the bulletin alone. */
export function LettersScreen() {
  const { words, goTo } = useShared();
  const { threads, stored, bulletin } = useDoorState();
  const { letters } = words;
  return (
    <Sheet title={letters.title}>
      <p class="lede">{letters.intro}</p>
      <div class="row">
        <Button onClick={() => goTo({ name: 'receipt' })}>{letters.enter}</Button>
      </div>
      {bulletin === 'unreachable' && (
        <p class="fine" role="status">
          {letters.unreachable}
        </p>
      )}
      <Outbox items={stored.outbox} />
      {threads.map((thread) => (
        <ThreadCard key={thread.threadId} thread={thread} />
      ))}
      {threads.length === 0 && (bulletin === 'coming' ? <Bones /> : <EmptyLetters />)}
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
