import { type Lang, locales } from '../../ui/lang.tsx';

/** Counts months, so that `2026-12` and `2027-01` are one apart. */
export function monthNumber(month: string): number {
  const [year, number] = month.split('-').map(Number) as [number, number];
  return year * 12 + number - 1;
}

export function monthAt(number: number): string {
  return `${Math.floor(number / 12)}-${String((number % 12) + 1).padStart(2, '0')}`;
}

const FORMS = {
  full: { month: 'long', year: 'numeric' },
  short: { month: 'short' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

/** `november 2026`, or `nov`. */
export function monthName(month: string, lang: Lang, form: keyof typeof FORMS = 'full'): string {
  const date = new Date(`${month}-01T00:00:00Z`);
  const name = new Intl.DateTimeFormat(locales[lang], { ...FORMS[form], timeZone: 'UTC' }).format(date);
  return form === 'short' ? name.replace('.', '') : name;
}
