/** @jsxImportSource preact */

import { useDoorState, useShared } from '../../controls/door-context.tsx';
import { dropReceipt, storeReceipt } from '../../door/receipts.ts';
import { areSame, type Bytes } from '../../protocol/bytes.ts';
import '../../controls/choice.css';

/** Offers to store a receipt in the browser, which never happens unasked. */
export function ReceiptCheckbox({ seed }: { seed: Bytes }) {
  const { door, words } = useShared();
  const { stored, written } = useDoorState();
  const isIn = ({ receipts }: typeof stored) => receipts.some((receipt) => areSame(receipt, seed));
  const isStored = isIn(stored);
  const turn = () => (isStored ? dropReceipt(door, seed) : storeReceipt(door, seed));
  const { sent } = words;
  return (
    <label class="choice receipt-checkbox" data-no-print>
      <input type="checkbox" checked={isStored} onChange={() => void turn()} autocomplete="off" />
      <span>
        <b>{sent.store}</b> <small>{isIn(written) ? sent.stored : isStored ? sent.storing : sent.storeHint}</small>
      </span>
    </label>
  );
}
