import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { Button } from './button.tsx';
import { ErrorLine } from './error-note.tsx';
import { isSendShortcut } from './keys.ts';
import { useStyle } from './style.ts';
import { useUiWords } from './ui-words.ts';
import css from './verb-form.css?inline';

interface VerbFormProps {
  title: string;
  /** `h4` below the heading of a card. */
  heading?: 'h3' | 'h4';
  send: string;
  look?: 'main' | 'danger';
  isSending: boolean;
  error: unknown;
  refusal: string | undefined;
  children: ReactNode;
  onSend: () => void;
  /** Without it the form is always shown and takes no focus when it appears. */
  onCancel?: () => void;
}

/**
 * A form in place of the button that opened it. Its first field gets the focus, and after a failed attempt the first
 * invalid one. Control and Enter send it.
 */
export function VerbForm({
  title,
  heading: Heading = 'h4',
  send,
  look = 'main',
  isSending,
  error,
  refusal,
  ...rest
}: VerbFormProps) {
  useStyle(css);
  const { cancel } = useUiWords();
  const id = useId();
  const { ref, countTry } = useFormFocus(rest.onCancel !== undefined);
  const trySend = () => {
    countTry();
    // The first field that is too long gets the focus, and says from where on.
    if (!ref.current?.querySelector('[data-too-long]')) rest.onSend();
  };
  return (
    <form
      ref={ref}
      className="verb-form"
      aria-labelledby={id}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        trySend();
      }}
      onKeyDown={onShortcut(trySend)}
    >
      <Heading id={id}>{title}</Heading>
      {rest.children}
      <ErrorLine error={error} text={refusal} />
      <div className="verb-foot">
        {rest.onCancel && (
          <Button look="quiet" onClick={rest.onCancel}>
            {cancel}
          </Button>
        )}
        <Button look={look} type="submit" busy={isSending}>
          {send}
        </Button>
      </div>
    </form>
  );
}

/** Sends on Control and Enter from every field. */
function onShortcut(send: () => void) {
  return (event: KeyboardEvent) => {
    if (!isSendShortcut(event)) return;
    // A single-line field would submit the form a second time.
    event.preventDefault();
    send();
  };
}

/** Focuses the first field once the form was opened, and the first invalid one after each attempt. */
function useFormFocus(isOpened: boolean) {
  const ref = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (isOpened) ref.current?.querySelector<HTMLElement>('textarea, input')?.focus();
  }, [isOpened]);
  const [tries, setTries] = useState(0);
  useEffect(() => {
    if (tries > 0) ref.current?.querySelector<HTMLElement>('[aria-invalid="true"], [data-wrong] input')?.focus();
  }, [tries]);
  return { ref, countTry: () => setTries((before) => before + 1) };
}
