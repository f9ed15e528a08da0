import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { IconButton } from './button.tsx';
import css from './calendar.css?inline';
import { formatDay, useDateWords } from './date-words.ts';
import { addDays, addMonths, dateOf, mondayOf, weeksOf } from './days.ts';
import { Dialog } from './dialog.tsx';
import { useLang } from './lang.tsx';
import { useStyle } from './style.ts';

interface CalendarProps {
  value: string;
  today: string;
  onChoose: (day: string) => void;
  onClose: () => void;
}

/** The dialog with a grid of days that ARIA describes: one day has the focus, and keys move it. */
export function Calendar({ value, today, onChoose, onClose }: CalendarProps) {
  useStyle(css);
  const words = useDateWords();
  const lang = useLang();
  const id = useId();
  const { day, grid, show, onKeyDown } = useMoving(value || today);
  const choose = (chosen: string) => {
    onChoose(chosen);
    onClose();
  };
  return (
    <Dialog title={words.choose} size="small" onClose={onClose}>
      <div className="calendar">
        <div className="calendar-head">
          <IconButton label={words.previous} icon="back" onClick={() => show(addMonths(day, -1))} />
          <h3 id={id} aria-live="polite">
            {formatDay(dateOf(day), lang, { month: 'long', year: 'numeric' })}
          </h3>
          <IconButton label={words.next} icon="forward" onClick={() => show(addMonths(day, 1))} />
        </div>
        {/* biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a grid of ARIA's is a table */}
        <table ref={grid} role="grid" aria-labelledby={id} onKeyDown={onKeyDown}>
          <WeekHead day={day} />
          <tbody>
            {weeksOf(day).map((week) => (
              <tr key={week[0]}>
                {week.map((one) => (
                  // biome-ignore lint/a11y/useFocusableInteractive: the button inside takes the focus
                  // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: as above
                  <td key={one} role="gridcell" aria-selected={one === value}>
                    {one.slice(0, 7) === day.slice(0, 7) && (
                      <DayButton day={one} isCurrent={one === day} today={today} onChoose={choose} />
                    )}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
        <p className="hint">{words.keys}</p>
      </div>
    </Dialog>
  );
}

interface DayButtonProps {
  day: string;
  isCurrent: boolean;
  today: string;
  onChoose: (day: string) => void;
}

/** A day that is past can be gone through and not chosen. */
function DayButton({ day, isCurrent, today, onChoose }: DayButtonProps) {
  const lang = useLang();
  const isPast = day < today;
  return (
    <button
      type="button"
      tabIndex={isCurrent ? 0 : -1}
      data-day={day}
      aria-current={day === today ? 'date' : undefined}
      aria-disabled={isPast || undefined}
      aria-label={formatDay(dateOf(day), lang, { dateStyle: 'full' })}
      onClick={() => isPast || onChoose(day)}
    >
      {Number(day.slice(8))}
    </button>
  );
}

function WeekHead({ day }: { day: string }) {
  const lang = useLang();
  return (
    <thead>
      <tr>
        {weeksOf(day)[0]!.map((one) => (
          <th key={one} scope="col" abbr={formatDay(dateOf(one), lang, { weekday: 'long' })}>
            {formatDay(dateOf(one), lang, { weekday: 'short' })}
          </th>
        ))}
      </tr>
    </thead>
  );
}

/** Where each key leads from a day. */
const MOVES: Record<string, (day: string, isYear: boolean) => string> = {
  ArrowLeft: (day) => addDays(day, -1),
  ArrowRight: (day) => addDays(day, 1),
  ArrowUp: (day) => addDays(day, -7),
  ArrowDown: (day) => addDays(day, 7),
  Home: (day) => mondayOf(day),
  End: (day) => addDays(mondayOf(day), 6),
  PageUp: (day, isYear) => addMonths(day, isYear ? -12 : -1),
  PageDown: (day, isYear) => addMonths(day, isYear ? 12 : 1),
};

/** The day that has the focus, which keys move; the buttons above the grid show another month and leave the focus alone. */
function useMoving(start: string) {
  const grid = useRef<HTMLTableElement>(null);
  const [{ day, isFocus }, setAt] = useState({ day: start, isFocus: true });
  useEffect(() => {
    if (isFocus) grid.current?.querySelector<HTMLElement>(`[data-day="${day}"]`)?.focus();
  }, [day, isFocus]);
  const onKeyDown = (event: KeyboardEvent) => {
    const next = MOVES[event.key]?.(day, event.shiftKey);
    if (next === undefined) return;
    event.preventDefault();
    setAt({ day: next, isFocus: true });
  };
  return { day, grid, show: (next: string) => setAt({ day: next, isFocus: false }), onKeyDown };
}
