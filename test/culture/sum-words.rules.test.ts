import { expect, test } from 'vitest';
import { type Rules, sumWords } from '../../server/culture/words/sum-words.ts';

const alone = (word: string) => ({ group: word });
const summed = (given: string[], rules: Partial<Rules> = {}) => {
  const forms = given.map((word): [string, number] => [word, 1]);
  return sumWords(forms, { groupOf: alone, isName: () => false, isSameLexicon: true, ...rules });
};
/** Words with the same first four letters are one, and the lexicon knows those of `help`. */
const stems = (word: string) => ({
  group: word.slice(0, 4),
  label: word.startsWith('help') ? { nl: 'behulpzaam', en: 'helpful' } : undefined,
});

test('two people are not shown, three are, and words of one length of bar stand by the alphabet', () => {
  expect(summed(['b', 'a', 'b', 'a', 'b', 'a', 'rare', 'rare'])).toEqual({
    shown: [
      { group: 'a', nl: 'a', en: 'a', people: 3 },
      { group: 'b', nl: 'b', en: 'b', people: 3 },
    ],
    ...{ given: 8, givenAndShown: 6 },
  });
});

test('a group is called by its label, or by the form that most people gave', () => {
  const given = ['openheid', 'open', 'open', 'open', 'helpen', 'helpt', 'help'];
  expect(summed(given, { groupOf: stems }).shown).toEqual([
    { group: 'open', nl: 'open', en: 'open', people: 4 },
    { group: 'help', nl: 'behulpzaam', en: 'helpful', people: 3 },
  ]);
});

test('a form that fewer than three people gave is never shown, however many gave the group', () => {
  const given = ['openheid', 'openheid', 'openlijk', 'openlijk', 'opener'];
  expect(summed(given, { groupOf: stems })).toEqual({ shown: [], given: 5, givenAndShown: 0 });
});

test('where another lexicon split the answers, three people must have given one form', () => {
  const one = { groupOf: stems, isSameLexicon: false };
  expect(summed(['helpen', 'helpt', 'help', 'help'], one).shown).toEqual([]);
  expect(summed(['helpen', 'help', 'help', 'help'], one).shown).toMatchObject([{ nl: 'behulpzaam', people: 4 }]);
});

test('a name is dropped unless it is a word that the lexicon knows', () => {
  const known = (word: string) => ({ group: word, label: word === 'moed' ? { nl: 'moed', en: 'courage' } : undefined });
  const given = ['moed', 'moed', 'moed', 'bakker', 'bakker', 'bakker'];
  expect(summed(given, { groupOf: known, isName: () => true })).toMatchObject({
    ...{ shown: [{ nl: 'moed', en: 'courage', people: 3 }], given: 6 },
  });
});
