/** Words that add nothing to the one beside them: `een heel open cultuur` is `open`. No negation, no `te` and no `too`. */
const before =
  /^(?:een|de|het|a|an|the|heel|zeer|erg|enorm|super|very|really|quite|extremely|more|meer|be|being|cultuur van|culture of) /;
const after =
  / (?:cultuur|culture|sfeer|atmosphere|zijn|omgeving|environment|organisatie|organisation|organization|bedrijf|company)$/;

export function withoutFillers(text: string): string {
  const plain = text
    .trim()
    .toLowerCase()
    .replace(/[\s\u00a0]+/g, ' ');
  if (!plain.includes(' ')) return plain;
  const less = plain.replace(before, '').replace(after, '');
  return less === plain || less === '' ? plain : withoutFillers(less);
}
