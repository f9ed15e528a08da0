import type { Ending } from './endings.ts';

/** British and American spellings become one. */
export const spellings: ReadonlyArray<readonly [RegExp, string]> = [
  [/i[sz]ation(s?)$/, 'ise'],
  [/iz(e|es|ed|er|ers|ing)$/, 'is$1'],
  [/yz(e|es|ed|er|ers|ing)$/, 'ys$1'],
  [/([aeiouy][a-z]*)our(s|ed|ing|able|ful|less|ite|y|)$/, '$1or$2'],
  [/([aeiouy][a-z]*)tre(s|d|)$/, '$1ter$2'],
  [/l(l)(ed|ing|er|ers)$/, 'l$2'],
  [/dgement/, 'dgment'],
];

export const plurals: Ending[] = [
  ['sses', 'ss', 2],
  ['ches', 'ch', 2],
  ['shes', 'sh', 2],
  ['xes', 'x', 2],
  ['ies', 'y', 3],
  ['ss', 'ss', 0],
  ['us', 'us', 0],
  ['is', 'is', 0],
  ['s', '', 4],
];

/** An adverb is its adjective. A noun with -ly is another word (friendly, costly), so that these name what stands before. */
export const adverbs: Ending[] = [
  ['ically', 'ic', 3],
  ...['al', 'ive', 'ous', 'ful', 'less', 'ent', 'ant', 'ed', 'ing', 'ate'].map(
    (adjective): Ending => [`${adjective}ly`, adjective, 2],
  ),
  ['arily', 'ary', 3],
  ['ably', 'able', 3],
  ['ibly', 'ible', 3],
];

/** Nouns of qualities are led back to the adjective. */
export const qualities: Ending[] = [
  ['iness', 'y', 3],
  ['ness', '', 3],
  ['ability', 'able', 2],
  ['ibility', 'ible', 3],
  ['ality', 'al', 3],
  ['ivity', 'ive', 3],
  ['osity', 'ous', 3],
  ['icity', 'ic', 4],
  ['idity', 'id', 2],
  ['urity', 'ure', 2],
  ['erity', 'ere', 3],
  ['ility', 'ile', 2],
  ['ancy', 'ant', 4],
  ['ency', 'ent', 4],
  ['ance', 'ant', 3],
  ['ence', 'ent', 3],
  ['istic', 'ist', 3],
  ['ism', 'ist', 3],
  ['ical', 'ic', 4],
];

export const verbs: Ending[] = [
  ['ied', 'y', 3],
  ['eed', 'eed', 0],
  ['ating', 'ate', 3],
  ['ated', 'ate', 3],
  ['ation', 'ate', 5],
  ['ing', '', 4],
  ['ed', '', 4],
];
