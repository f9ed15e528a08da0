import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ourLexicon } from '../../server/culture/lexicon/group-of.ts';
import { spelled } from '../../server/culture/lexicon/spelled.ts';
import { wordsIn } from '../../server/culture/lexicon/words-in.ts';
import { splitAnswer } from '../../server/letterbox/split-answer.ts';
import { answer } from '../support/culture.ts';

const split = (words: string[]) =>
  splitAnswer(['WORDS', 'id', ...answer(words)])
    .filter(({ length }) => length > 2)
    .map(([, , , word]) => word);

test('an answer comes apart into what counts it and single words', () => {
  expect(splitAnswer(['WORDS', 'id', ...answer(['Open', 'open '], ['snel'])])).toEqual([
    ['WORDS', 'id'],
    ['WORDS', 'id', 'TODAY', 'open'],
    ['WORDS', 'id', 'WANTED', 'snel'],
  ]);
});

test.each([
  ['a soft hyphen', 'water\u00adweg', 'waterweg'],
  ['quotes and stops', '“Waterweg-app!”', 'waterweg-app'],
  ['blanks of all kinds', 'de\u00a0\u2003 app', 'de app'],
  ['emoji', '🚲 fietsen 🚲', 'fietsen'],
  ['wide letters', 'ｗａｔｅｒ', 'water'],
])('%s make no other word of it', (_, typed, word) => {
  expect(split([typed])).toEqual([word]);
});

test('what has no word in it, and what is one letter of many, is none', () => {
  expect(split(['🚲🚲', '...', '\ufdfa'.repeat(40), '\u3164'])).toEqual([]);
});

test('what the form takes for a word is stored as the form reads it, but for capitals', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (typed) => {
      const found = wordsIn(typed.normalize('NFKC'), ourLexicon());
      fc.pre(found.is === 'WORD');
      expect([found.word.toLowerCase(), '']).toContain(spelled(typed));
    }),
  );
});

test('a word that is spelled stays so', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (typed) => {
      expect(spelled(spelled(typed))).toBe(spelled(typed));
    }),
  );
});
