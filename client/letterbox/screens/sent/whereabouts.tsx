/** @jsxImportSource preact */
import type { Waiting } from '../../keep/kept.ts';
import { useWords } from '../door-context.tsx';
import { Dot } from '../parts/dot.tsx';

/** On its way, in the box, or delivered: then the outbox knows it no more. */
export function Whereabouts({ item }: { item: Waiting | undefined }) {
  const { sent } = useWords();
  const isUnsent = item?.state === 'unsent';
  const said = item ? (isUnsent ? sent.onItsWay : sent.accepted) : sent.delivered;
  return (
    <div role="status">
      <Dot tone={isUnsent ? 'open' : 'done'}>{said}</Dot>
    </div>
  );
}
