const vowel = /[aeiou]/;

/** Shorter words are one letter from other words. */
const leastLetters = { doubled: 7, other: 9 };

/**
 * One slip of the fingers between a word and a form: a letter too many or too few, two that changed places, or an `a`, `e`
 * or `i` for another. The ends must agree, since endings turn a word around; the starts are compared before this is asked.
 */
export function isMistyped(word: string, form: string): boolean {
  if (word.at(-1) !== form.at(-1)) return false;
  const length = Math.min(word.length, form.length);
  if (length >= leastLetters.doubled && undoubled(word) === undoubled(form)) return true;
  if (length < leastLetters.other) return false;
  const start = firstDifference(word, form);
  if (word.slice(-2) !== form.slice(-2)) return false;
  return isOneSlip(word.slice(start), form.slice(start));
}

/** One consonant where there should be two, or the other way round, is the slip that makes the fewest other words. */
function undoubled(word: string): string {
  return word.replace(/([^aeiou])\1/g, '$1');
}

function firstDifference(one: string, other: string): number {
  let place = 0;
  while (place < one.length && one[place] === other[place]) place += 1;
  return place;
}

function isOneSlip(one: string, other: string): boolean {
  if (one.length > other.length) return one.slice(1) === other;
  if (one.length < other.length) return one === other.slice(1);
  return isSwapped(one, other) || (one.slice(1) === other.slice(1) && /^[aei]{2}/.test(one[0]! + other[0]!));
}

/** Not two vowels, which make another word in Dutch (`bedreigend`, `bedriegend`). */
function isSwapped(one: string, other: string): boolean {
  const [first = '', second = ''] = one;
  const crossed = first === other[1] && second === other[0] && one.slice(2) === other.slice(2);
  return crossed && !(vowel.test(first) && vowel.test(second));
}
