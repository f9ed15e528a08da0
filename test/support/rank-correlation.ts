/**
 * Spearman's: 1 when what was found is in the order of what happened, -1 in the opposite, about 0 when the one says
 * nothing of the other. Both hold the same things.
 */
export function rankCorrelation<Item>(happened: readonly Item[], found: readonly Item[]): number {
  const number = happened.length;
  const places = new Map(found.map((item, place) => [item, place]));
  const squares = happened.map((item, place) => (places.get(item)! - place) ** 2);
  return 1 - (6 * squares.reduce((sum, square) => sum + square, 0)) / (number * (number ** 2 - 1));
}

export function meanOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}
