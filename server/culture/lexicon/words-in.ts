import { cleaned, withoutTags } from './cleaned.ts';
import { normalised } from './normalised.ts';
import type { Lexicon } from './parse-lexicon.ts';
import { longestWord } from './spelled.ts';
import { wordsOffered } from './words-offered.ts';

/** Why a text is not taken for a word. */
export type NoWord = 'TOO_LONG' | 'SENTENCE' | 'HTML' | 'ADDRESS' | 'NO_LETTERS';

export type WordsIn =
  | { is: 'NOTHING' }
  | { is: 'WORD'; word: string }
  | { is: 'NO_WORD'; reason: NoWord; offered: readonly string[] };

const mostWords = 3;
/** What is read of a text that somebody pasted. */
const mostRead = 1_000;

/**
 * What somebody typed as a word: nothing, a word as it will be shown, or a reason why it is none, with the words of the
 * text that could be meant. Runs in browsers too. Whoever shows a word escapes it like any other text.
 */
export function wordsIn(typed: string, lexicon: Lexicon): WordsIn {
  const read = typed.slice(0, mostRead);
  const text = cleaned(read);
  if (text === '') return cleaned(read, { withSymbols: true }) === '' ? { is: 'NOTHING' } : refused('NO_LETTERS');
  const reason = reasonAgainst(text, lexicon);
  if (reason === undefined) return { is: 'WORD', word: text };
  return refused(reason, reason === 'ADDRESS' ? [] : wordsOffered(withoutTags(text), lexicon));
}

function refused(reason: NoWord, offered: readonly string[] = []): WordsIn {
  return { is: 'NO_WORD', reason, offered };
}

/** A form of the lexicon is a word, however long. */
function reasonAgainst(text: string, { byForm }: Lexicon): NoWord | undefined {
  if (/<\s*[a-z!/?]/i.test(text)) return 'HTML';
  if (/\S@\S|:\/\/|\bwww\./i.test(text)) return 'ADDRESS';
  if (byForm.has(normalised(text))) return undefined;
  if (!/\p{L}/u.test(text)) return 'NO_LETTERS';
  if (/[,;.:!?]\s*\p{L}|\p{L}\s[-–/]\s\p{L}/u.test(text) || text.split(' ').length > mostWords) return 'SENTENCE';
  return [...text].length > longestWord ? 'TOO_LONG' : undefined;
}
