/** @jsxImportSource preact */

import { useDoorState, useShared } from '../../controls/door-context.tsx';
import { dropReceipt, storeReceipt } from '../../door/receipts.ts';
import { areSame, type Bytes } from '../../protocol/bytes.ts';
import '../../controls/choice.css';

/** Offers to store a receipt in the browser, which never happens unasked. */
export function StoreReceipt({ seed }: { seed: Bytes }) {
  const { door, words } = useShared();
  const isStored = useDoorState().stored.receipts.some((receipt) => areSame(receipt, seed));
  const turn = () => (isStored ? dropReceipt(door, seed) : storeReceipt(door, seed));
  const { sent } = words;
  return (
    <label class="choice store-receipt" data-no-print>
      <input type="checkbox" checked={isStored} onChange={() => void turn()} />
      <span>
        <b>{sent.keep}</b> <small>{isStored ? sent.kept : sent.keepHint}</small>
      </span>
    </label>
  );
}
