/** @jsxImportSource preact */
import { useDoorState, useWords } from '../door-context.tsx';
import { Dot } from '../parts/dot.tsx';
import { Note } from '../parts/note.tsx';

/** Where a letter is: on its way, in the box, or not taken. Once it is delivered the outbox knows it no more. */
export function Whereabouts({ hash }: { hash: string }) {
  const { sent } = useWords();
  const item = useDoorState().kept.outbox.find((waiting) => waiting.hash === hash);
  if (item?.state === 'refused' || item?.state === 'lapsed') {
    const text = item.reason === 'IDENTIFIED_REQUEST' ? sent.identified : sent.refused.text;
    return <Note title={sent.refused.title} text={text} role="alert" />;
  }
  const isTaken = item === undefined || item.state === 'accepted';
  return (
    <div role="status">
      <Dot tone={isTaken ? 'done' : 'open'}>{isTaken ? sent.accepted : sent.onItsWay}</Dot>
    </div>
  );
}
