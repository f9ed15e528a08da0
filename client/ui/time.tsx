import { type Lang, locales, useLang } from './lang.tsx';
import { useMinute } from './use-minute.ts';

const STEPS: [Intl.RelativeTimeFormatUnit, number][] = [
  ['year', 31_557_600],
  ['month', 2_629_800],
  ['week', 604_800],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
];

const JUST_NOW: Record<Lang, string> = { nl: 'zojuist', en: 'just now' };

/** A time as "3 dagen geleden", with the full date as its tooltip. It is updated each minute. */
export function Time({ at }: { at: string }) {
  const lang = useLang();
  const now = useMinute();
  return (
    <time dateTime={at} title={fullDate(at, lang)}>
      {agoWords(at, now, lang)}
    </time>
  );
}

/** A time as people say it. Days are counted by the calendar, so that yesterday evening is "yesterday". */
export function agoWords(at: string, now: number, lang: Lang): string {
  const words = new Intl.RelativeTimeFormat(locales[lang], { numeric: 'auto' });
  const seconds = Math.min(0, (Date.parse(at) - now) / 1000);
  const days = calendarDays(at, now);
  if (days === -1 && seconds < -4 * 3_600) return words.format(-1, 'day');
  if (seconds > -45) return JUST_NOW[lang];
  const [unit, size] = STEPS.find(([, step]) => -seconds >= step) ?? ['minute', 60];
  if (unit === 'day') return words.format(Math.min(days, -1), 'day');
  return words.format(Math.min(-1, Math.round(seconds / size)), unit);
}

function fullDate(at: string, lang: Lang): string {
  return new Intl.DateTimeFormat(locales[lang], { dateStyle: 'full', timeStyle: 'short' }).format(new Date(at));
}

function calendarDays(at: string, now: number): number {
  const day = (time: number) => new Date(time).setHours(12, 0, 0, 0);
  return Math.round((day(Date.parse(at)) - day(now)) / 86_400_000);
}
