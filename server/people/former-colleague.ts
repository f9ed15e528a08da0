import type { Words } from '../kernel/language.ts';

/** Whose data were erased, in a sentence that the server writes. */
export const formerColleague: Words = { nl: 'Een oud-collega', en: 'A former colleague' };
