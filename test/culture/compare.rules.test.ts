import { expect, test } from 'vitest';
import { compareClouds, wantedAlready } from '../../client/culture/clouds/compare-rounds.ts';
import { sumWords } from '../../server/culture/words/sum-words.ts';
import { splitAnswer } from '../../server/letterbox/split-answer.ts';
import { answer } from '../support/culture.ts';

const cloud = (...words: [string, number][]) =>
  words.map(([word, people]) => ({ __typename: 'CultureWord' as const, word, people }));
const alone = (word: string) => ({ group: word });
const nobody = () => false;

test('what came, what went and what stayed are in the order of the clouds', () => {
  const compared = compareClouds(cloud(['snel', 9], ['open', 4]), cloud(['traag', 8], ['open', 7], ['druk', 3]));
  expect(compared).toEqual({ came: ['snel'], went: ['traag', 'druk'], stayed: ['open'] });
});

test('of what people want is said of today nothing, a part, or all', () => {
  const wanted = cloud(['snel', 5], ['open', 5]);
  expect(wantedAlready({ wanted, today: cloud(['traag', 9]) })).toBe(0);
  expect(wantedAlready({ wanted, today: cloud(['open', 9], ['traag', 9]) })).toBe(50);
  expect(wantedAlready({ wanted, today: wanted })).toBe(100);
  expect(wantedAlready({ wanted: [], today: [] })).toBe(0);
});

test('two people are not shown, three are, and words of one length of bar stand by the alphabet', () => {
  const given = ['b', 'a', 'b', 'a', 'b', 'a', 'rare', 'rare'];
  expect(sumWords(given, alone, nobody)).toEqual({
    shown: [
      { nl: 'a', en: 'a', people: 3 },
      { nl: 'b', en: 'b', people: 3 },
    ],
    given: 8,
    givenAndShown: 6,
  });
});

test('a group is called by its label, or by the form that most people gave', () => {
  const stems = (word: string) => ({
    group: word.slice(0, 4),
    label: word.startsWith('help') ? { nl: 'behulpzaam', en: 'helpful' } : undefined,
  });
  const given = ['openheid', 'open', 'open', 'helpen', 'helpt', 'help'];
  expect(sumWords(given, stems, nobody).shown).toEqual([
    { nl: 'behulpzaam', en: 'helpful', people: 3 },
    { nl: 'open', en: 'open', people: 3 },
  ]);
});

test('a name is dropped unless it is a word that the lexicon knows', () => {
  const known = (word: string) => ({ group: word, label: word === 'moed' ? { nl: 'moed', en: 'courage' } : undefined });
  const given = ['moed', 'moed', 'moed', 'bakker', 'bakker', 'bakker'];
  expect(sumWords(given, known, () => true)).toMatchObject({
    shown: [{ nl: 'moed', en: 'courage', people: 3 }],
    given: 6,
  });
});

test('twenty thousand answers are summed in less than a second', () => {
  const words = Array.from({ length: 160_000 }, (_, index) => `woord${(index * 7_919) % 3_000}`);
  const from = performance.now();
  expect(sumWords(words, alone, nobody).shown).toHaveLength(3_000);
  expect(performance.now() - from).toBeLessThan(1_000);
});

test('an answer comes apart into what counts it and single words', () => {
  expect(splitAnswer(['WORDS', 'id', ...answer(['Open', 'open '], ['snel'])])).toEqual([
    ['WORDS', 'id'],
    ['WORDS', 'id', 'TODAY', 'open'],
    ['WORDS', 'id', 'WANTED', 'snel'],
  ]);
});
