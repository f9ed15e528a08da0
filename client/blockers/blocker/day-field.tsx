import { DateField } from '../../ui/date-field.tsx';
import { dayFromNow } from './day.tsx';

interface DayFieldProps {
  label: string;
  hint?: string;
  value: string;
  error: string | null;
  onDay: (day: string) => void;
}

/** A day from today on. */
export function DayField(props: DayFieldProps) {
  return <DateField {...props} today={dayFromNow(0)} />;
}
