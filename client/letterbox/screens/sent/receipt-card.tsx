/** @jsxImportSource preact */
import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../../controls/button.tsx';
import { useDoorState, useWords } from '../../controls/door-context.tsx';
import type { Bytes } from '../../protocol/bytes.ts';
import { receiptOf } from '../../protocol/receipt.ts';
import { QrCode } from './qr-code.tsx';
import { ReceiptCheckbox } from './receipt-checkbox.tsx';
import './receipt.css';

/**
 * The receipt: to be written down or scanned, which leaves no trace, and below that copied or printed, which may.
 * `onTaken` is called once it was copied or printed.
 */
export function ReceiptCard({ seed, onTaken }: { seed: Bytes; onTaken: () => void }) {
  const words = useWords();
  const { lasts } = useDoorState();
  const groups = useReceipt(seed);
  const list = useRef<HTMLOListElement>(null);
  const [copied, setCopied] = useState<boolean>();
  const copy = async () => {
    const isCopied = await copyText(groups.join('-'), list.current!);
    setCopied(isCopied);
    if (isCopied) onTaken();
  };
  const print = () => {
    onTaken();
    window.print();
  };
  const { sent } = words;
  return (
    <section class="receipt" aria-labelledby="receipt-title">
      <div class="receipt-text">
        <h2 id="receipt-title">{sent.receipt}</h2>
        <p data-no-print>{sent.receiptText}</p>
        <p class="print-only">{sent.printText}</p>
        <ol class="groups" aria-label={sent.groups} translate={false} ref={list}>
          {groups.map((group) => (
            <li key={group}>{group}</li>
          ))}
        </ol>
      </div>
      <QrCode text={groups.join('-')} label={sent.qr} />
      <div class="row" data-no-print>
        <Button icon="copy" onClick={copy}>
          {sent.copy}
        </Button>
        <Button icon="print" onClick={print}>
          {sent.print}
        </Button>
        <span role="status">{copied !== undefined && (copied ? sent.copied : sent.copyFailed)}</span>
      </div>
      {lasts && <ReceiptCheckbox seed={seed} />}
      <p class="fine" data-no-print>
        {sent.safe}
      </p>
    </section>
  );
}

function useReceipt(seed: Bytes): string[] {
  const [groups, setGroups] = useState<string[]>([]);
  useEffect(() => {
    void receiptOf(seed).then(setGroups);
  }, [seed]);
  return groups;
}

/** Copies a text, with the older `execCommand` where the host page did not allow the frame the clipboard. */
export async function copyText(text: string, shown: HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copySelection(shown);
  }
}

function copySelection(shown: HTMLElement): boolean {
  const selection = getSelection();
  selection?.selectAllChildren(shown);
  try {
    return document.execCommand('copy');
  } catch {
    return false; // it stays selected: the person can copy it
  }
}
