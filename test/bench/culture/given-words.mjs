import { ourLexicon } from '../../../dist/server/culture/lexicon/group-of.js';

const wordsInCloud = 4;
/** So many words of a hundred the lexicon does not know; half of these are the giver's alone. */
const ownOfHundred = 20;
const commonOwn = 400;

/** What so many people give: the lexicon's first forms far more often than its last, and words of their own. */
export function* givenWords(people, seed) {
  const forms = ourLexicon().sorted.map(({ form }) => form.toLowerCase());
  const next = numbers(seed);
  for (let person = 0; person < people; person += 1) {
    for (const cloud of ['TODAY', 'WANTED']) {
      for (let place = 0; place < wordsInCloud; place += 1) yield { cloud, word: wordOf(forms, person, next) };
    }
  }
}

function wordOf(forms, person, next) {
  const hundredth = next() * 100;
  if (hundredth >= ownOfHundred) return forms[Math.floor(next() ** 2 * forms.length)];
  return hundredth < ownOfHundred / 2
    ? `alleen${person}x${Math.floor(next() * 8)}`
    : `eigen${Math.floor(next() * commonOwn)}`;
}

/** The same numbers from 0 to 1 for the same seed (Lehmer, 1951). */
function numbers(seed) {
  let state = 48_271 + seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}
