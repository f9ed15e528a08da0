const TITLE = [
  '[Mm]evrouw|MEVROUW|[Mm]eneer|MENEER|[Dd]e heer|[Ff]amilie|[Mm]ejuffrouw|[Jj]uffrouw|[Mm]adam|[Mm]ister|Miss',
  '(?:[Mm]evr|[Mm]w|[Dd]hr|[Ff]am|[Mm]r|[Mm]rs|Ms|[Dd]rs?|[Pp]rof)\\.?',
].join('|');

const BETWEEN = "(?:(?:van|von|de|den|der|ten|ter|in ’t|in 't|op de|op den|la|le|du|'t|’t|el|al|bin) )*";

const NAMED = new RegExp(`(?<![\\p{L}.])(?:${TITLE})\\s+(?:\\p{Lu}\\.\\s?)*${BETWEEN}\\p{Lu}[\\p{L}’'-]+`, 'u');

/** "mevrouw Postma", "de heer J. van den Berg", "Mr Smith": a title with a capital after it, as it was written. */
export function customerNameIn(text: string): string | undefined {
  return NAMED.exec(text.replace(/\s+/g, ' '))?.[0];
}
