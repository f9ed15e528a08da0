import { type Lang, locales, useLang } from './lang.tsx';
import { useStyle } from './style.ts';
import css from './time.css?inline';
import { useMinute } from './use-minute.ts';

const JUST_NOW: Record<Lang, string> = { nl: 'zojuist', en: 'just now' };

/** A time as "3 dagen geleden", with the full date as its tooltip and the day on paper. It is updated each minute. */
export function Time({ at }: { at: string }) {
  useStyle(css);
  const lang = useLang();
  const now = useMinute();
  return (
    <time dateTime={at} title={formats[lang]().full.format(new Date(at))} data-day={dayOf(at, lang)}>
      {agoWords(at, now, lang)}
    </time>
  );
}

/** A time as people say it, by the reader's calendar, so that yesterday evening is "yesterday". */
export function agoWords(at: string, now: number, lang: Lang): string {
  const ago = agoOf(new Date(at), new Date(now));
  return ago ? formats[lang]().ago.format(...ago) : JUST_NOW[lang];
}

type Ago = [count: number, unit: Intl.RelativeTimeFormatUnit];

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

function agoOf(then: Date, now: Date): Ago | null {
  const passed = now.getTime() - then.getTime();
  if (passed > 4 * HOUR && dayNumber(now) > dayNumber(then)) return daysAgo(then, now);
  if (passed >= HOUR) return [-Math.round(passed / HOUR), 'hour'];
  return passed >= 0.75 * MINUTE ? [-Math.max(1, Math.round(passed / MINUTE)), 'minute'] : null;
}

/**
 * "Last year" is the year before this one, and "2 years ago" is when two have passed; what is neither is said in months, and
 * so on down to days.
 */
function daysAgo(then: Date, now: Date): Ago {
  const days = dayNumber(now) - dayNumber(then);
  const years = now.getFullYear() - then.getFullYear();
  const months = years * 12 + now.getMonth() - then.getMonth();
  const fullMonths = months - (now.getDate() < then.getDate() ? 1 : 0);
  const units = [
    { unit: 'year', begun: years, full: Math.floor(fullMonths / 12) },
    { unit: 'month', begun: months, full: fullMonths },
    { unit: 'week', begun: weekNumber(now) - weekNumber(then), full: Math.floor(days / 7) },
  ] as const;
  const found = units.find(({ begun, full }) => full > 1 || (full === 1 && begun === 1));
  return found ? [-found.full, found.unit] : [-days, 'day'];
}

/** Counts the days of the reader's calendar, however many hours they have. */
function dayNumber(time: Date): number {
  return Date.UTC(time.getFullYear(), time.getMonth(), time.getDate()) / (24 * HOUR);
}

/** Weeks begin on Monday; the first day that is counted is a Thursday. */
function weekNumber(time: Date): number {
  return Math.floor((dayNumber(time) + 3) / 7);
}

/** Made once: each takes longer to make than a card takes to draw. */
const formats = {
  nl: formatsOf('nl'),
  en: formatsOf('en'),
};

function formatsOf(lang: Lang) {
  let made: { full: Intl.DateTimeFormat; day: Intl.DateTimeFormat; ago: Intl.RelativeTimeFormat } | undefined;
  return () => {
    made ??= {
      full: new Intl.DateTimeFormat(locales[lang], { dateStyle: 'full', timeStyle: 'short' }),
      day: new Intl.DateTimeFormat(locales[lang], { dateStyle: 'medium' }),
      ago: new Intl.RelativeTimeFormat(locales[lang], { numeric: 'auto' }),
    };
    return made;
  };
}

export function dayOf(at: string, lang: Lang): string {
  return formats[lang]().day.format(new Date(at));
}
