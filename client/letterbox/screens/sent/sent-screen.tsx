/** @jsxImportSource preact */
import { useState } from 'preact/hooks';
import { Button } from '../../controls/button.tsx';
import { useDoorState, useShared, useWords } from '../../controls/door-context.tsx';
import { Dot } from '../../controls/dot.tsx';
import { Sheet } from '../../controls/sheet.tsx';
import { areSame, type Bytes } from '../../protocol/bytes.ts';
import type { OutboxItem } from '../../storage/stored.ts';
import { ReturnedLetter } from '../letters/returned-letter.tsx';
import { ReceiptCard } from './receipt-card.tsx';
import './sent.css';

/** Shows a sent letter with its receipt, which is shown nowhere else, until the person leaves. */
export function SentScreen({ hash, seed }: { hash: string; seed: Bytes }) {
  const { door, words, goTo } = useShared();
  const { desk, stored } = useDoorState();
  const item = stored.outbox.find((waiting) => waiting.hash === hash);
  const isStored = stored.receipts.some((receipt) => areSame(receipt, seed));
  const [isTaken, setTaken] = useState(false);
  const [isAsked, setAsked] = useState(false);
  const leave = () => {
    door.change({ unsaved: undefined });
    goTo({ name: 'letters' });
  };
  const { sent } = words;
  if (item?.state === 'refused' || item?.state === 'lapsed') {
    return (
      <Sheet title={sent.refused}>
        <ReturnedLetter item={item} isLetter />
      </Sheet>
    );
  }
  return (
    <Sheet title={sent.title} stamp="marked">
      <Whereabouts item={item} />
      <p class="fine">{desk.delivery}</p>
      <ReceiptCard seed={seed} onTaken={() => setTaken(true)} />
      <div class="leave">
        {isAsked ? (
          <div class="ask" role="alertdialog" aria-label={sent.sure.ask}>
            <p>{sent.sure.ask}</p>
            <Button onClick={() => setAsked(false)}>{sent.sure.stay}</Button>
            <Button look="main" onClick={leave}>
              {sent.sure.leave}
            </Button>
          </div>
        ) : (
          <Button look="main" onClick={() => (isTaken || isStored ? leave() : setAsked(true))}>
            {sent.done}
          </Button>
        )}
      </div>
    </Sheet>
  );
}

/** Whether a letter is unsent, accepted, or delivered, in which case it is no longer in the outbox. */
export function Whereabouts({ item }: { item: OutboxItem | undefined }) {
  const { sent } = useWords();
  const isUnsent = item?.state === 'unsent';
  const said = item ? (isUnsent ? sent.onItsWay : sent.accepted) : sent.delivered;
  return (
    <div role="status">
      <Dot tone={isUnsent ? 'open' : 'done'}>{said}</Dot>
    </div>
  );
}
