/** @jsxImportSource preact */
import { useState } from 'preact/hooks';
import { Button } from '../../controls/button.tsx';
import { useShared } from '../../controls/door-context.tsx';
import { Field, unseen } from '../../controls/field.tsx';
import { Sheet } from '../../controls/sheet.tsx';
import { enterReceipt } from '../../door/receipts.ts';

/** Takes a receipt from another device or from paper. Opening it makes no request. */
export function ReceiptScreen() {
  const { door, words } = useShared();
  const { receipt } = words;
  const [text, setText] = useState('');
  const [error, setError] = useState<string>();
  const open = async () => {
    const wrong = await enterReceipt(door, text);
    setError(wrong && receipt.error(wrong));
  };
  return (
    <Sheet title={receipt.title}>
      <p class="lede">{receipt.intro}</p>
      <form
        class="letter"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void open();
        }}
      >
        <Field label={receipt.label} hint={receipt.hint} error={error}>
          {(control) => (
            <textarea
              class="ink groups-input"
              name="receipt"
              rows={2}
              autocapitalize="characters"
              value={text}
              onInput={({ currentTarget }) => setText(currentTarget.value)}
              onKeyDown={(event) => {
                if (event.key !== 'Enter' || event.isComposing) return;
                event.preventDefault();
                void open();
              }}
              ref={unseen}
              {...control}
            />
          )}
        </Field>
        <p class="fine">{receipt.qr}</p>
        <div class="row">
          <Button look="main" type="submit">
            {receipt.open}
          </Button>
        </div>
      </form>
    </Sheet>
  );
}
