import { randomInt } from 'node:crypto';

/** A copy in an order that nobody can foresee or find out (Fisher and Yates). */
export function shuffled<Item>(list: readonly Item[]): Item[] {
  const copy = [...list];
  for (let last = copy.length - 1; last > 0; last -= 1) {
    const other = randomInt(last + 1);
    [copy[last], copy[other]] = [copy[other]!, copy[last]!];
  }
  return copy;
}
