const TITLE = [
  '[Mm]evrouw|[Mm]eneer|[Dd]e heer|[Ff]amilie|[Mm]ejuffrouw|[Jj]uffrouw|[Cc]ollega|[Mm]anager|[Tt]eamleider',
  '(?:[Mm]evr|[Mm]w|[Dd]hr|[Ff]am|[Mm]r|[Mm]rs|Ms|[Dd]rs?|[Pp]rof)[.]?',
].join('|');

const BETWEEN = [
  "[Vv]an|[Vv]on|[Dd]en?|[Dd]er|[Tt]en|[Tt]er|[Ii]n [’']t|[’']t",
  '[Ll]a|[Ll]e|[Dd]u|[Ee]l|[Aa]l|[Bb]in',
].join('|');

const WORD = String.raw`\p{Lu}[\p{Ll}’'-]+`;
const INITIALS = String.raw`(?:\p{Lu}[.] ?)+`;

/** Words that begin a sentence and are no first name, so that "Maar Excel" and "The CRM" are left alone. */
const STARTERS =
  'De|Het|Een|En|Maar|Als|Dan|Dus|Want|Ook|Bij|Met|Voor|Van|Naar|Op|In|Aan|Er|Ik|We|Wij|Ze|Zij|Hij|Je|Jij|U|Elke|Alle|Deze|Dit|Die|Dat|Onze|Ons|Mijn|Geen|Wat|Wie|Waar|Wanneer|Sinds|Na|Om|Iedere|The|An?|And|But|If|Then|So|Because|Also|With|For|From|To|On|At|There|It|They|He|She|You|Every|All|This|These|That|Those|Our|My|No|What|Who|Where|When|Since|After|Good|Dear|Beste|Goede';

/** "mevrouw Postma", "J. van den Berg", "Saskia Nijland", "Bram de Wit": a title or a first name with a name behind it. */
export const NAME_PATTERNS = [
  new RegExp(String.raw`(?<![\p{L}.])(?:${TITLE}) (?:${INITIALS})?(?:(?:${BETWEEN}) )*${WORD}(?: ${WORD})?`, 'gu'),
  new RegExp(String.raw`(?<![\p{L}.])${INITIALS}(?:(?:${BETWEEN}) )*${WORD}`, 'gu'),
  new RegExp(String.raw`(?<![\p{L}.])(?!(?:${STARTERS}) )${WORD} (?:(?:${BETWEEN}) )*${WORD}`, 'gu'),
];
