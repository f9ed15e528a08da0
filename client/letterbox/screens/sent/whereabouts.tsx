/** @jsxImportSource preact */
import type { Waiting } from '../../keep/kept.ts';
import { useWords } from '../door-context.tsx';
import { Dot } from '../parts/dot.tsx';

/** On its way, or in the box. Once it is delivered the outbox knows it no more. */
export function Whereabouts({ item }: { item: Waiting | undefined }) {
  const { sent } = useWords();
  const isTaken = item?.state !== 'unsent';
  return (
    <div role="status">
      <Dot tone={isTaken ? 'done' : 'open'}>{isTaken ? sent.accepted : sent.onItsWay}</Dot>
    </div>
  );
}
