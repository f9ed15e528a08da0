/** The languages of the interface; a recognition keeps the one it was written in. */
export type Lang = 'nl' | 'en';

/** How dates and numbers are written in each: the English of the interface is British. */
export const locales: Record<Lang, string> = { nl: 'nl-NL', en: 'en-GB' };
