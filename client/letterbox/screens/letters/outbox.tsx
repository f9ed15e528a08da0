/** @jsxImportSource preact */

import { useWords } from '../../controls/door-context.tsx';
import { BODY_TYPE } from '../../protocol/body.ts';
import type { OutboxItem } from '../../storage/stored.ts';
import { ReturnedLetter } from './returned-letter.tsx';

/** What is not delivered yet: bodies that will be sent again, and letters that came back. */
export function Outbox({ items }: { items: readonly OutboxItem[] }) {
  const { outbox } = useWords();
  const unsent = items.filter(({ state }) => state === 'unsent').length;
  const returned = items.filter(({ state }) => state === 'lapsed' || state === 'refused');
  return (
    <>
      {unsent > 0 && (
        <p class="fine" role="status">
          {outbox.unsent(unsent)}
        </p>
      )}
      {returned.map((item) => (
        <ReturnedLetter key={item.hash} item={item} isLetter={item.body[4] === BODY_TYPE.letter} />
      ))}
    </>
  );
}
