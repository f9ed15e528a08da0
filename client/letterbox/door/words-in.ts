import type { FrameLexicon } from '../lexicon/lexicon.ts';
import { asSent, lengthOf } from '../protocol/text-length.ts';

/** What the letterbox takes as one word, in characters. */
const MAX_WORD = 40;
/** More words than these are a sentence. */
const MAX_TOGETHER = 3;
/** So many are offered out of a sentence. */
const MOST_OFFERED = 8;

/** Words of both languages that say nothing about a culture. */
const empty = new Set(
  (
    'aan als altijd bij dan dat de die dit door een en er ging heb hebben heel het hij hier hoe ik iets in is ja je jij jullie ' +
    'kan maar me meer met mij moet na naar niet nog nu of om omdat onder ons onze ook op over soms te toch tot uit vaak van veel ' +
    'voor want was wat we wel wij worden wordt ze zeer zich zij zijn zo zou a about all am an and are as at be been but by can ' +
    'do for from has have here how i if in it its just like me more most my not of often on or our so some that the their them ' +
    'there they this to too us very was we what when who will with you your'
  ).split(' '),
);

/** Whether what was typed is more than a word. */
export function isSentence(typed: string): boolean {
  const text = asSent(typed);
  return lengthOf(text) > MAX_WORD || text.split(/\s+/).length > MAX_TOGETHER;
}

/** The words of a sentence that can be chosen in its place, each once. */
export function wordsIn(typed: string): string[] {
  const found =
    asSent(typed)
      .toLowerCase()
      .match(/[\p{L}\p{M}][\p{L}\p{M}'’-]*/gu) ?? [];
  const meaningful = found.filter((word) => lengthOf(word) > 2 && lengthOf(word) <= MAX_WORD && !empty.has(word));
  return [...new Set(meaningful)].slice(0, MOST_OFFERED);
}

/**
 * Words to choose from in place of what is more than a word, none where nothing can be offered; undefined for a word. Until the
 * lexicon is here, what is long is a sentence.
 */
export function choicesFor(typed: string, lexicon: FrameLexicon | undefined): readonly string[] | undefined {
  const found = lexicon?.wordsIn(typed);
  if (found?.is === 'NO_WORD') return found.offered;
  const isTooMuch = found ? lengthOf(asSent(typed)) > MAX_WORD : isSentence(typed);
  return isTooMuch ? wordsIn(typed) : undefined;
}
