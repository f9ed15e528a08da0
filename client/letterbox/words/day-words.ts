import type { Lang } from '../../ui/locales.ts';

const MONTHS: Record<Lang, string> = {
  nl: 'januari februari maart april mei juni juli augustus september oktober november december',
  en: 'January February March April May June July August September October November December',
};

/** A day as people say it: "27 november", with its year when that is another one. */
export function dayWords(lang: Lang): (day: string) => string {
  const months = MONTHS[lang].split(' ');
  return (day) => {
    const date = new Date(`${day}T12:00:00Z`);
    if (Number.isNaN(date.getTime())) return day;
    const year = date.getUTCFullYear();
    const near = `${date.getUTCDate()} ${months[date.getUTCMonth()]}`;
    return year === new Date().getFullYear() ? near : `${near} ${year}`;
  };
}
