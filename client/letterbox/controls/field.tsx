/** @jsxImportSource preact */
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { useWords } from './door-context.tsx';
import { Icon } from './icon.tsx';
import { useLostFocus } from './use-lost-focus.ts';
import './field.css';

const UNSEEN = {
  autocomplete: 'off',
  spellcheck: 'false',
  translate: 'no',
  writingsuggestions: 'false',
  'data-gramm': 'false',
};

/**
 * Switches off whatever remembers, corrects, translates or completes what is typed. It is passed as a `ref`, since some
 * of these settings are attributes in one browser and properties of another type in the next.
 */
export function unseen(element: HTMLElement | null): void {
  for (const [name, value] of Object.entries(UNSEEN)) element?.setAttribute(name, value);
}

interface Control {
  id: string;
  'aria-describedby': string | undefined;
  'aria-invalid': true | undefined;
}

interface FieldProps {
  label: string;
  hint?: string;
  error?: string;
  children: (control: Control) => ComponentChildren;
}

/** A label, its control, a hint and an error, tied together for a screen reader. It says when typing goes elsewhere. */
export function Field({ label, hint, error, children }: FieldProps) {
  const id = useId();
  const { isLost, listeners } = useLostFocus();
  const lost = useWords().lostFocus;
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div class="field" {...listeners}>
      <label for={id}>{label}</label>
      {hint && (
        <span class="hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      {children({ id, 'aria-describedby': described || undefined, 'aria-invalid': error ? true : undefined })}
      {error && <ErrorLine id={`${id}-error`} text={error} />}
      {isLost && <ErrorLine text={lost} />}
    </div>
  );
}

export function ErrorLine({ id, text }: { id?: string; text: string }) {
  return (
    <p class="notice-line" id={id} role="alert">
      <Icon name="warning" />
      <span>{text}</span>
    </p>
  );
}
