import { type Lang, locales } from '../../ui/locales.ts';

/** A day as people say it: "27 november", with its year when that is another one. */
export function dayWords(lang: Lang): (day: string) => string {
  const near = new Intl.DateTimeFormat(locales[lang], { day: 'numeric', month: 'long', timeZone: 'UTC' });
  const far = new Intl.DateTimeFormat(locales[lang], { dateStyle: 'long', timeZone: 'UTC' });
  return (day) => {
    const date = new Date(`${day}T12:00:00Z`);
    if (Number.isNaN(date.getTime())) return day;
    return (date.getUTCFullYear() === new Date().getFullYear() ? near : far).format(date);
  };
}
