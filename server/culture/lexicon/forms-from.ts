import type { LexiconForm } from './parse-lexicon.ts';

/** The stretch of sorted forms that begin so. */
export function formsFrom(sorted: readonly LexiconForm[], prefix: string): readonly LexiconForm[] {
  const start = firstNotBefore(sorted, prefix);
  return sorted.slice(start, firstNotBefore(sorted, `${prefix}\uffff`));
}

function firstNotBefore(sorted: readonly LexiconForm[], text: string): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]!.folded < text) low = middle + 1;
    else high = middle;
  }
  return low;
}
