import { Field, Input } from '../../ui/field.tsx';
import { dayFromNow } from './day.tsx';

interface DayFieldProps {
  label: string;
  hint?: string;
  value: string;
  error: string | null;
  onDay: (day: string) => void;
}

/** A day from today on, in the browser's own way. */
export function DayField({ label, hint, value, error, onDay }: DayFieldProps) {
  return (
    <Field label={label} hint={hint} error={error}>
      {(control) => (
        <Input
          {...control}
          type="date"
          min={dayFromNow(0)}
          value={value}
          onChange={(event) => onDay(event.target.value)}
        />
      )}
    </Field>
  );
}
