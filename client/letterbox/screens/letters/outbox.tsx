/** @jsxImportSource preact */

import { useDoorState, useShared } from '../../controls/door-context.tsx';
import { acceptanceCode, isPast } from '../../door/outbox.ts';
import type { Accepted } from '../../storage/stored.ts';
import { ReturnedLetter } from './returned-letter.tsx';

/** What is not delivered yet: bodies that the letterbox has not accepted, and letters that came back or lapsed. */
export function Outbox() {
  const { door, words } = useShared();
  const { outbox, stored } = useDoorState();
  const unsent = outbox.filter(({ state }) => state === 'unsent').length;
  const returned = outbox.filter(({ state }) => state !== 'unsent');
  const lapsed = stored.accepted.filter(({ until }) => isPast(until, door));
  return (
    <>
      {unsent > 0 && (
        <p class="fine" role="status">
          {words.outbox.unsent(unsent)}
        </p>
      )}
      {returned.map((item) => (
        <ReturnedLetter key={item.hash} item={item} />
      ))}
      {lapsed.map(({ hash }) => (
        <ReturnedLetter key={hash} item={{ hash, state: 'lapsed' }} />
      ))}
      {stored.accepted.length > 0 && <Proof accepted={stored.accepted} />}
    </>
  );
}

/** Folded up, since who shows it shows that they wrote. */
function Proof({ accepted }: { accepted: readonly Accepted[] }) {
  const { proof } = useShared().words.outbox;
  return (
    <details class="fine">
      <summary>{proof.title}</summary>
      <p>{proof.text}</p>
      {accepted.map((item) => (
        <p key={item.hash} class="seal" translate={false}>
          {acceptanceCode(item)}
        </p>
      ))}
    </details>
  );
}
