/** Two values of which the upper one goes before the lower one, directly. */
export interface Pair {
  upperId: string;
  lowerId: string;
}

/** Every two neighbours of an order. */
export function neighboursIn(order: readonly string[]): Pair[] {
  return order.slice(1).map((lowerId, index) => ({ upperId: order[index]!, lowerId }));
}

/** Those of the new order that did not stand so before: two that change places are another pair. */
export function newNeighbours(before: readonly string[], after: readonly string[]): Pair[] {
  const known = neighboursIn(before);
  return neighboursIn(after).filter((pair) => !known.some((one) => isSamePair(one, pair)));
}

export function isSamePair(one: Pair, other: Pair): boolean {
  return one.upperId === other.upperId && one.lowerId === other.lowerId;
}
