/** Before a name; lower case, without their dots. */
const titles = new Set(['dr', 'drs', 'ing', 'ir', 'mr', 'mrs', 'ms', 'miss', 'prof', 'dhr', 'mw', 'mevr']);
/** After a comma behind a name, which they do not turn around; without their dots. Ma may be a given name, MA is none. */
const suffixes = new Set(['Jr', 'jr', 'Sr', 'sr', 'II', 'III', 'PhD', 'MD', 'MSc', 'BSc', 'MA', 'BA', 'MBA', 'LLM']);
/** With which a surname begins; with a capital they may be a given name, as Van is. */
const particles = /^(?:van|von|vom|zu|de|den|der|het|’t|'t|te|ten|ter|in|op|aan|bij|la|le|du|da|di|do|dos|el|al)$/;

/** By what somebody is greeted: the given name, or the whole name where it shows none. */
export function calledName(name: string): string {
  const spoken = inSpokenOrder(name);
  const words = spoken.split(' ').filter((word) => !titles.has(undotted(word).toLowerCase()));
  const [first = ''] = words;
  return first === '' || particles.test(first) || isInitial(first) ? spoken : first;
}

/** "Vries, Anna de" as it is said: "Anna de Vries". */
export function inSpokenOrder(name: string): string {
  const [first = '', ...rest] = name
    .split(',')
    .map((piece) => piece.trim().replace(/\s+/g, ' '))
    .filter((piece) => piece !== '' && !suffixes.has(undotted(piece)));
  return [...ordered(rest), first].join(' ').trim();
}

/** What stands behind the surname, with the given name first: "de, Anna" and "de Anna" are "Anna de". */
function ordered(pieces: string[]): string[] {
  const words = pieces.flatMap((piece) => piece.split(' '));
  return [...words.filter((word) => !particles.test(word)), ...words.filter((word) => particles.test(word))];
}

function isInitial(word: string): boolean {
  return /^(?:\p{L}{1,2}\.-?)+$|^\p{L}$/u.test(word);
}

function undotted(word: string): string {
  return word.replaceAll('.', '');
}
