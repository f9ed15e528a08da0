import { type Lang, locales } from '../../ui/lang.tsx';

const SHOWN = 36;

/** The months that can be chosen, this one first: "2026-11". */
export function recentMonths(now = new Date()): string[] {
  return Array.from({ length: SHOWN }, (_, back) => {
    const first = new Date(now.getFullYear(), now.getMonth() - back, 1);
    return `${first.getFullYear()}-${String(first.getMonth() + 1).padStart(2, '0')}`;
  });
}

/** "november 2026" */
export function monthWords(month: string, lang: Lang): string {
  const [year, number] = month.split('-').map(Number);
  return new Intl.DateTimeFormat(locales[lang], { month: 'long', year: 'numeric' }).format(
    new Date(year!, number! - 1, 1),
  );
}
