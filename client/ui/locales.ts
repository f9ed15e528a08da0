/** The languages of the interface; a text that people wrote stays in its own. */
export type Lang = 'nl' | 'en';

/** How dates and numbers are written in each: the English of the interface is British. */
export const locales: Record<Lang, string> = { nl: 'nl-NL', en: 'en-GB' };
