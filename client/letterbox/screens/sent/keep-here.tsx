/** @jsxImportSource preact */
import { useState } from 'preact/hooks';
import { useWords } from '../door-context.tsx';

/** Keeping a receipt in the browser is asked for, never done unasked. */
export function KeepHere({ onKeep }: { onKeep: () => Promise<void> }) {
  const { sent } = useWords();
  const [isKept, setKept] = useState(false);
  const keep = async () => {
    await onKeep();
    setKept(true);
  };
  if (isKept) {
    return (
      <p class="keep" role="status" data-no-print>
        {sent.kept}
      </p>
    );
  }
  return (
    <label class="choice keep" data-no-print>
      <input type="checkbox" onChange={() => void keep()} />
      <span>
        <b>{sent.keep}</b> <small>{sent.keepHint}</small>
      </span>
    </label>
  );
}
