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
export function customerNameIn(text: string): string | undefined {
  return NAMED.exec(text.replace(/\s+/g, ' '))?.[0];
}
