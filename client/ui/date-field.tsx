import { type ReactNode, useState } from 'react';
import { Boundary } from './boundary.tsx';
import { IconButton } from './button.tsx';
import css from './date-field.css?inline';
import { formatDay, useDateWords } from './date-words.ts';
import { dateOf } from './days.ts';
import { Field, Input } from './field.tsx';
import { type Lang, useLang } from './lang.tsx';
import { Lazily, lazyComponent } from './lazily.tsx';
import { readDay } from './read-day.ts';
import { useStyle } from './style.ts';

const calendar = lazyComponent(async () => (await import('./calendar.tsx')).Calendar);

interface DateFieldProps {
  label: ReactNode;
  hint?: ReactNode;
  error?: string | null;
  /** "2026-12-11", or empty. */
  value: string;
  /** The first day that the calendar offers. */
  today: string;
  onDay: (day: string) => void;
}

/** A day, typed in the reader's language or chosen from a calendar: browsers' own fields follow another language. */
export function DateField({ label, hint, error, value, today, onDay }: DateFieldProps) {
  useStyle(css);
  const words = useDateWords();
  const [isOpen, setOpen] = useState(false);
  const { text, isUnknown, type, leave, choose } = useTyping({ value, today, onDay });
  return (
    <Field label={label} hint={hint} error={isUnknown ? words.unknown : error}>
      {(control) => (
        <div className="date">
          <Input
            {...control}
            autoComplete="off"
            placeholder={words.example}
            value={text}
            onChange={(event) => type(event.target.value)}
            onBlur={leave}
          />
          <IconButton
            label={value ? words.chosen(text) : words.choose}
            icon="calendar"
            aria-haspopup="dialog"
            onClick={() => setOpen(true)}
          />
          {isOpen && (
            <Boundary>
              <Lazily component={calendar} {...{ value, today }} onChoose={choose} onClose={() => setOpen(false)} />
            </Boundary>
          )}
        </div>
      )}
    </Field>
  );
}

/** What is typed stays as it is while it says the day; whoever leaves the field finds it written out. */
function useTyping({ value, today, onDay }: Pick<DateFieldProps, 'value' | 'today' | 'onDay'>) {
  const lang = useLang();
  const [typed, setTyped] = useState<string>();
  const [wasLeft, setLeft] = useState(false);
  const isValue = typed !== undefined && (readDay(typed, today) ?? '') === value;
  const text = isValue ? typed : written(value, lang);
  return {
    text,
    isUnknown: wasLeft && value === '' && text.trim() !== '',
    type: (next: string) => {
      setTyped(next);
      setLeft(false);
      onDay(readDay(next, today) ?? '');
    },
    leave: () => {
      setLeft(true);
      if (value) setTyped(undefined);
    },
    choose: (day: string) => {
      setTyped(undefined);
      onDay(day);
    },
  };
}

function written(day: string, lang: Lang): string {
  return day && formatDay(dateOf(day), lang, { day: 'numeric', month: 'long', year: 'numeric' });
}
