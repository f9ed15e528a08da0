/** A single thing that moved in an order, and where it is now: directly above or below another one. */
export interface Moved<Item> {
  moved: Item;
  to: 'above' | 'below';
  other: Item;
}

/** What moved between two orders of the same things; null where it was more than one thing. */
export function movedIn<Item extends { id: string }>(before: Item[], after: Item[]): Moved<Item> | null {
  const without = (order: Item[], id: string) => order.filter((one) => one.id !== id).map((one) => one.id);
  const isAlone = ({ id }: Item) => without(before, id).join() === without(after, id).join();
  const rank = (order: Item[], { id }: Item) => order.findIndex((one) => one.id === id);
  const movers = after.filter((one) => rank(before, one) !== rank(after, one) && isAlone(one));
  // Of two that traded places, people say that the upper one was put above.
  const moved = movers.find((one) => rank(after, one) < rank(before, one)) ?? movers[0];
  if (!moved) return null;
  const place = rank(after, moved);
  const isUp = place < rank(before, moved);
  const other = after[isUp ? place + 1 : place - 1];
  return other ? { moved, to: isUp ? 'above' : 'below', other } : null;
}
