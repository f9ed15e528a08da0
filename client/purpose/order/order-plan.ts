/** Two values of which the upper one goes before the lower one, directly. */
export interface Pair {
  upperId: string;
  lowerId: string;
}

export function keyOf({ upperId, lowerId }: Pair): string {
  return `${upperId} ${lowerId}`;
}

/** Every two neighbours of an order. */
export function neighboursIn(order: readonly string[]): Pair[] {
  return order.slice(1).map((lowerId, index) => ({ upperId: order[index]!, lowerId }));
}

/** Two neighbours that did not stand so before, and the pair of before in whose place they come. */
export interface NewPair extends Pair {
  instead: Pair | undefined;
}

/** What a new order asks of an editor: examples for new neighbours, and which ones hold no more. */
export interface OrderPlan {
  pairs: NewPair[];
  /** Those that no new pair comes in place of. */
  gone: Pair[];
}

/**
 * A new pair comes in place of the same two the other way round, else of what its upper value or its lower one stood with;
 * each pair of before is named once.
 */
export function planOf(before: readonly string[], after: readonly string[]): OrderPlan {
  const [old, wanted] = [neighboursIn(before), neighboursIn(after)];
  const fresh = without(wanted, old);
  const leaving = without(old, wanted);
  const taken = new Set<Pair>();
  const instead = new Map<Pair, Pair>();
  const likenesses: ((pair: Pair, one: Pair) => boolean)[] = [
    (pair, one) => one.upperId === pair.lowerId && one.lowerId === pair.upperId,
    (pair, one) => one.upperId === pair.upperId,
    (pair, one) => one.lowerId === pair.lowerId,
  ];
  for (const isLike of likenesses) {
    for (const pair of fresh.filter((one) => !instead.has(one))) {
      const found = leaving.find((one) => !taken.has(one) && isLike(pair, one));
      if (!found) continue;
      taken.add(found);
      instead.set(pair, found);
    }
  }
  const pairs = fresh.map((pair) => ({ ...pair, instead: instead.get(pair) }));
  return { pairs, gone: leaving.filter((one) => !taken.has(one)) };
}

function without(pairs: Pair[], others: Pair[]): Pair[] {
  const keys = new Set(others.map(keyOf));
  return pairs.filter((pair) => !keys.has(keyOf(pair)));
}

/** The order with one value at another place, from 0 on; past either end it stays at that end. */
export function moved(order: readonly string[], id: string, to: number): string[] {
  const others = order.filter((one) => one !== id);
  return others.toSpliced(Math.max(0, Math.min(to, others.length)), 0, id);
}

/**
 * An editor's order after somebody else changed which values there are: what is gone leaves it, and what is new comes below
 * the one that it stands below now.
 */
export function rebasedOrder(mine: readonly string[], current: readonly string[]): string[] {
  return current.reduce(
    (order, id, index) => {
      if (order.includes(id)) return order;
      return order.toSpliced(index === 0 ? 0 : order.indexOf(current[index - 1]!) + 1, 0, id);
    },
    mine.filter((id) => current.includes(id)),
  );
}

export function isSameOrder(one: readonly string[], other: readonly string[]): boolean {
  return one.join(' ') === other.join(' ');
}
