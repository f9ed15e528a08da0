/** @jsxImportSource preact */
import { useState } from 'preact/hooks';
import { Button } from '../../controls/button.tsx';
import { useDoorState, useShared, useWords } from '../../controls/door-context.tsx';
import { Dot } from '../../controls/dot.tsx';
import { Sheet } from '../../controls/sheet.tsx';
import { isDelivered } from '../../door/outbox.ts';
import { areSame, type Bytes } from '../../protocol/bytes.ts';
import { ReturnedLetter } from '../letters/returned-letter.tsx';
import { ReceiptCard } from './receipt-card.tsx';
import './sent.css';

/** Shows a sent letter with its receipt, which is shown nowhere else, until the person leaves. */
export function SentScreen({ hash, seed }: { hash: string; seed: Bytes }) {
  const { door, words, goTo } = useShared();
  const { desk, stored, outbox, segments } = useDoorState();
  const item = outbox.find((waiting) => waiting.hash === hash);
  const isThere = isDelivered(segments, hash);
  const isStored = stored.receipts.some((receipt) => areSame(receipt, seed));
  const [isTaken, setTaken] = useState(false);
  const [isAsked, setAsked] = useState(false);
  const leave = () => {
    door.change({ unsaved: undefined });
    goTo({ name: 'letters', hasLeft: !isStored });
  };
  const { sent } = words;
  if (item?.state === 'refused' || item?.state === 'lapsed') {
    return (
      <Sheet title={sent.refused}>
        <ReturnedLetter item={item} />
      </Sheet>
    );
  }
  return (
    <Sheet title={sent.title} stamp="postmarked">
      <Whereabouts at={item ? 'onItsWay' : isThere ? 'delivered' : 'accepted'} />
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

export function Whereabouts({ at }: { at: 'onItsWay' | 'accepted' | 'delivered' }) {
  const { sent } = useWords();
  return (
    <div role="status">
      <Dot tone={at === 'onItsWay' ? 'open' : 'done'}>{sent[at]}</Dot>
    </div>
  );
}
