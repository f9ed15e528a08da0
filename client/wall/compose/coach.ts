import { countWords } from './count-words.ts';

/** What could improve a text of a recognition; none of it prevents sending. */
export interface Advice {
  /** `praise` says that somebody is good instead of what happened; `thin` says nothing that could be copied. */
  substance?: 'praise' | 'thin';
  /** A customer's name as it was written, where a role would do. */
  named?: string;
}

/** Examines one text. `names` are those of the receivers, which do not count. An empty text gets no advice. */
export function coach(text: string, names: readonly string[] = []): Advice {
  if (text.trim() === '') return {};
  return { substance: substance(text, names), named: customerNameIn(text) };
}

/** Nothing is asked of other scripts, whose words are not known here. */
function substance(text: string, names: readonly string[]): Advice['substance'] {
  if (/[^\p{sc=Latin}\P{L}]/u.test(text)) return undefined;
  const { words, praise, concrete } = countWords(text, names);
  const enough = praise > 0 ? Math.max(3, praise, words / 7) : Math.max(2, words / 12);
  if (concrete >= enough) return undefined;
  return praise > 0 ? 'praise' : 'thin';
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
