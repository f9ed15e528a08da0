/** @jsxImportSource preact */

import { useDoorState, useShared } from '../../controls/door-context.tsx';
import { dropReceipt, keepReceipt } from '../../door/receipts.ts';
import { areSame, type Bytes } from '../../protocol/bytes.ts';
import '../../controls/choice.css';

/** Keeping a receipt in the browser is asked for, never done unasked. */
export function KeepHere({ seed }: { seed: Bytes }) {
  const { door, words } = useShared();
  const isKept = useDoorState().kept.receipts.some((receipt) => areSame(receipt, seed));
  const turn = () => (isKept ? dropReceipt(door, seed) : keepReceipt(door, seed));
  const { sent } = words;
  return (
    <label class="choice keep" data-no-print>
      <input type="checkbox" checked={isKept} onChange={() => void turn()} />
      <span>
        <b>{sent.keep}</b> <small>{isKept ? sent.kept : sent.keepHint}</small>
      </span>
    </label>
  );
}
