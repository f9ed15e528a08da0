import { lengthOf } from '../../ui/text-length.ts';
import { FILLER, PRAISE } from './praise-words.ts';

const THIN = 25;

/** What could improve a text of a recognition; none of it prevents sending. */
export interface Advice {
  /** `praise` says that somebody is good instead of what happened; `thin` says very little. */
  substance?: 'praise' | 'thin';
  /** A customer's name as it was written, where a role would do. */
  named?: string;
}

/** Examines one text. `names` are those of the receivers, which do not count. An empty text gets no advice. */
export function coach(text: string, names: readonly string[] = []): Advice {
  if (text.trim() === '') return {};
  return { substance: substance(text, names), named: customerNameIn(text) };
}

function substance(text: string, names: readonly string[]): Advice['substance'] {
  if (isPraise(wordsOf(text), new Set(names.flatMap(wordsOf)))) return 'praise';
  return lengthOf(text) < THIN ? 'thin' : undefined;
}

/** Whether a text is praise in which at most one word in five has a meaning of its own. */
function isPraise(words: readonly string[], names: ReadonlySet<string>): boolean {
  const informative = words.filter((word) => !PRAISE.has(word) && !FILLER.has(word) && !names.has(word));
  return words.some((word) => PRAISE.has(word)) && informative.length * 5 <= words.length;
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? [];
}

const TITLE = [
  '[Mm]evrouw|MEVROUW|[Mm]eneer|MENEER|[Dd]e heer|[Ff]amilie|[Mm]ejuffrouw|[Jj]uffrouw|[Mm]adam|[Mm]ister|Miss',
  '(?:[Mm]evr|[Mm]w|[Dd]hr|[Ff]am|[Mm]r|[Mm]rs|Ms|[Dd]rs?|[Pp]rof)[.]?',
].join('|');

const BETWEEN = [
  "[Vv]an|[Vv]on|[Dd]en?|[Dd]er|[Tt]en|[Tt]er|[Ii]n [’']t|[Oo]p den?|[’']t",
  '[Ll]a|[Ll]e|[Dd]u|[Ee]l|[Aa]l|[Bb]in',
].join('|');

const INITIALS = String.raw`(?:\p{Lu}[.] ?)*`;
const WORD = String.raw`\p{Lu}[\p{L}’'-]+`;

const NAMED = new RegExp(
  String.raw`(?<![\p{L}.])(?:${TITLE}) ${INITIALS}(?:(?:${BETWEEN}) )*${WORD}(?: ${WORD})?`,
  'u',
);

/** "mevrouw Postma", "de heer J. van den Berg", "Mr Smith": a title with a capital after it, as it was written. */
function customerNameIn(text: string): string | undefined {
  return NAMED.exec(text.replace(/\s+/g, ' '))?.[0];
}
