import { cleaned } from './cleaned.ts';
import { normalised } from './normalised.ts';
import type { Lexicon } from './parse-lexicon.ts';
import { longestWord } from './spelled.ts';
import { negations, stopWords } from './stop-words.ts';

const mostOffered = 8;
/** The longest form of the lexicon that is looked for in a sentence, in words. */
const longestForm = 6;

/** The words of a text that could be meant: forms of the lexicon first, in the order of the text, then what is no stop word. */
export function wordsOffered(text: string, lexicon: Lexicon): string[] {
  const known: string[] = [];
  const others: string[] = [];
  for (const tokens of text.split(/[^\p{L}\p{M}\p{N}'’\-\s]+/u).map(tokensOf)) {
    for (let place = 0; place < tokens.length; ) {
      const { phrase, isKnown, length } = phraseAt(tokens, place, lexicon);
      if (phrase !== undefined) (isKnown ? known : others).push(phrase);
      place += length;
    }
  }
  const short = [...known, ...others].filter((phrase) => phrase.length <= longestWord);
  return firstOfEach(short).slice(0, mostOffered);
}

function tokensOf(clause: string): string[] {
  return clause
    .split(/\s+/)
    .map((token) => cleaned(token))
    .filter((token) => token !== '');
}

interface Phrase {
  phrase?: string;
  isKnown?: boolean;
  length: number;
}

/** The longest form that begins here; else the word with its negation, or nothing where it is a stop word. */
function phraseAt(tokens: readonly string[], place: number, { byForm }: Lexicon): Phrase {
  for (let length = Math.min(longestForm, tokens.length - place); length > 1; length -= 1) {
    const phrase = tokens.slice(place, place + length).join(' ');
    if (byForm.has(normalised(phrase))) return { phrase, isKnown: true, length };
  }
  const [word, next] = [tokens[place]!, tokens[place + 1]];
  if (negations.has(word.toLowerCase())) return negated(word, next);
  if (isStopWord(word)) return { length: 1 };
  return { phrase: word, isKnown: byForm.has(normalised(word)), length: 1 };
}

function negated(negation: string, next: string | undefined): Phrase {
  if (next === undefined || isStopWord(next)) return { length: 1 };
  return { phrase: `${negation} ${next}`, isKnown: false, length: 2 };
}

function isStopWord(word: string): boolean {
  return stopWords.has(word.toLowerCase()) || normalised(word).length < 2 || !/\p{L}/u.test(word);
}

function firstOfEach(phrases: readonly string[]): string[] {
  const seen = new Set<string>();
  return phrases.filter((phrase) => !seen.has(normalised(phrase)) && seen.add(normalised(phrase)));
}
