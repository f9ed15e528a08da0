import { type ComponentProps, type ReactNode, useId } from 'react';
import { ErrorLine } from './error-note.tsx';
import css from './field.css?inline';
import footCss from './field-foot.css?inline';
import { useStyle } from './style.ts';
import { useLength } from './text-length.ts';

interface FieldProps {
  label: ReactNode;
  hint?: ReactNode;
  /** A sentence about what is wrong; screen readers read it with the control. */
  error?: string | null;
  children: (control: { id: string; 'aria-describedby'?: string; 'aria-invalid'?: boolean }) => ReactNode;
  foot?: ReactNode;
}

/** A label, its control, a hint and an error, tied together for a screen reader. */
export function Field({ label, hint, error, children, foot }: FieldProps) {
  useStyle(css);
  useStyle(footCss);
  const id = useId();
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {hint && (
        <span className="hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      {children({ id, 'aria-describedby': described || undefined, 'aria-invalid': error ? true : undefined })}
      <div className="field-foot">
        {error && (
          <div id={`${id}-error`}>
            <ErrorLine text={error} />
          </div>
        )}
        {foot}
      </div>
    </div>
  );
}

export function Input(props: ComponentProps<'input'>) {
  useStyle(css);
  return <input className="input" dir="auto" {...props} />;
}

export function TextArea(props: ComponentProps<'textarea'>) {
  useStyle(css);
  return <textarea className="input" dir="auto" {...props} />;
}

export function Select(props: ComponentProps<'select'>) {
  useStyle(css);
  return <select className="input" {...props} />;
}

/** A text area that grows with its text, with how many characters are left or too many (`useLength`). */
export function TextField({ label, hint, error, max, value, ...rest }: TextFieldProps) {
  const { left, tooLong } = useLength(value, max);
  return (
    <Field label={label} hint={hint} error={tooLong ?? error} foot={left && <span className="hint">{left}</span>}>
      {(control) => <TextArea rows={3} value={value} data-too-long={tooLong ? '' : undefined} {...control} {...rest} />}
    </Field>
  );
}

type TextFieldProps = Omit<FieldProps, 'children' | 'foot'> &
  Omit<ComponentProps<'textarea'>, 'value' | 'children'> & { max: number; value: string };
