import { type Lang, locales, useLang } from './lang.tsx';

const WORDS = {
  nl: {
    choose: 'Kies een dag',
    chosen: (day: string) => `Kies een andere dag, nu ${day}`,
    previous: 'Vorige maand',
    next: 'Volgende maand',
    example: '11 december',
    unknown: 'Deze dag kennen we niet. Schrijf hem als 11 december of 11-12-2026.',
    keys: 'Met de pijltjes ga je langs de dagen, met Page Up en Page Down langs de maanden.',
  },
  en: {
    choose: 'Choose a day',
    chosen: (day: string) => `Choose another day, now ${day}`,
    previous: 'Previous month',
    next: 'Next month',
    example: '11 December',
    unknown: 'We do not know this day. Write it as 11 December or 11-12-2026.',
    keys: 'The arrow keys go through the days, Page Up and Page Down through the months.',
  },
} satisfies Record<Lang, object>;

export function useDateWords() {
  return WORDS[useLang()];
}

/** Days have no hours, so they are of no time zone. */
export function formatDay(date: Date, lang: Lang, how: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(locales[lang], { ...how, timeZone: 'UTC' }).format(date);
}
