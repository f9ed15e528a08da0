import type { Ending } from './endings.ts';

/** Plurals, comparatives and superlatives, where the word itself says that they are. */
export const inflections: Ending[] = [
  ['heden', 'heid', 4],
  ['teiten', 'teit', 4],
  ...['aties', 'anties', 'enties'].map((plural): Ending => [plural, plural.slice(0, -1), 3]),
  ...['ers', 'els', 'aars', 'ies'].map((plural): Ending => [plural, plural.slice(0, -1), 5]),
  ...['igere', 'lijkere', 'zamere', 'vollere', 'ischere'].map((more): Ending => [more, more.slice(0, -3), 3]),
  ...['iger', 'lijker', 'zamer', 'voller', 'ischer'].map((more): Ending => [more, more.slice(0, -2), 3]),
  ...['igste', 'lijkste', 'zaamste', 'volste', 'baarste'].map((most): Ending => [most, most.slice(0, -3), 3]),
  ...['igst', 'lijkst', 'zaamst', 'volst', 'baarst'].map((most): Ending => [most, most.slice(0, -2), 3]),
];

/** Nouns of qualities are led back to the adjective, as `adjectives` spells it, and those in -atie to the verb. */
export const qualities: Ending[] = [
  ['abiliteit', 'abil', 2],
  ['ibiliteit', 'ibil', 2],
  ['iviteit', 'if', 3],
  ['aliteit', 'al', 3],
  ['iliteit', 'il', 3],
  ['ositeit', 'os', 3],
  ['iciteit', 'ic', 4],
  ['antie', 'ant', 3],
  ['entie', 'ent', 4],
  ['istisch', 'ist', 3],
  ['isme', 'ist', 3],
  ['atie', 'er', 4],
  ['heid', '', 4],
];

/** One spelling for an adjective with and without -e, and for the noun made of it. */
export const adjectives: Ending[] = [
  ['abel', 'abil', 2],
  ['ibel', 'ibil', 2],
  ['iel', 'il', 3],
  ['ief', 'if', 3],
  ['iev', 'if', 3],
  ['eel', 'al', 3],
  ['aal', 'al', 3],
  ['el', 'al', 4],
  ['eus', 'os', 3],
  ['euz', 'os', 3],
  ['iek', 'ic', 5],
];

export const verbs: Ending[] = [
  ['erend', 'er', 3],
  ['eert', 'er', 3],
  ['eren', 'er', 3],
  ['ering', 'er', 3],
  ['end', '', 5],
  ['ing', '', 5],
  ['en', '', 4],
];
