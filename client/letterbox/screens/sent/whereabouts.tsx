/** @jsxImportSource preact */

import { useWords } from '../../controls/door-context.tsx';
import { Dot } from '../../controls/dot.tsx';
import type { Waiting } from '../../storage/stored.ts';

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
