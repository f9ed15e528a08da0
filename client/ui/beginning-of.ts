/** So much of what does not fit is enough to find where that begins. */
const shown = 24;

/** The beginning of what does not fit, as a field quotes it; in characters, so that none is halved. */
export function beginningOf(rest: string): string {
  const points = [...rest.trim()];
  return points.length > shown ? `${points.slice(0, shown).join('').trimEnd()}…` : points.join('');
}
