import { type Lang, locales, useLang } from '../../ui/lang.tsx';

/** "4 november"; with its year when that is not this one. Nothing on the board is finer than a day. */
export function dayWords(day: string, lang: Lang, now = new Date()): string {
  const at = new Date(`${day}T12:00:00`);
  const year = at.getFullYear() === now.getFullYear() ? undefined : 'numeric';
  return new Intl.DateTimeFormat(locales[lang], { day: 'numeric', month: 'long', year }).format(at);
}

export function Day({ on }: { on: string }) {
  return <time dateTime={on}>{dayWords(on, useLang())}</time>;
}

/** Whoever has it after it lapsed has a new day, which may be ahead although it is overdue. */
export function isPast(day: string): boolean {
  return day < dayFromNow(0);
}

/** The day `days` from now, as a date field wants it: "2026-12-11", on this machine's calendar. */
export function dayFromNow(days: number, now = new Date()): string {
  const at = new Date(now.getFullYear(), now.getMonth(), now.getDate() + days);
  return [at.getFullYear(), at.getMonth() + 1, at.getDate()].map((figure) => String(figure).padStart(2, '0')).join('-');
}
