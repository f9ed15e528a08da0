/** @jsxImportSource preact */
import { useState } from 'preact/hooks';
import { Button } from '../../controls/button.tsx';
import { useDoorState, useShared } from '../../controls/door-context.tsx';
import { Sheet } from '../../controls/sheet.tsx';
import { areSame, type Bytes } from '../../protocol/bytes.ts';
import { ReturnedLetter } from '../letters/returned-letter.tsx';
import { ReceiptCard } from './receipt-card.tsx';
import { Whereabouts } from './whereabouts.tsx';
import './sent.css';

/** The letter is in the post. Its receipt stands here and nowhere else, until the person leaves. */
export function SentScreen({ hash, seed }: { hash: string; seed: Bytes }) {
  const { door, words, goTo } = useShared();
  const { desk, kept } = useDoorState();
  const item = kept.outbox.find((waiting) => waiting.hash === hash);
  const isKept = kept.receipts.some((receipt) => areSame(receipt, seed));
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
          <Button look="main" onClick={() => (isTaken || isKept ? leave() : setAsked(true))}>
            {sent.done}
          </Button>
        )}
      </div>
    </Sheet>
  );
}
