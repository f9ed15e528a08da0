import { useRef } from 'react';

/** How many cards a group has at most when it is made; `cards.css` leaves room for so many. */
export const groupSize = 20;

/** Some cards that the browser draws, or leaves out, together. */
export interface CardGroup<Card> {
  /** Its key: a number that grows from group to group. */
  place: number;
  /** The position of its first card among all, from one on. */
  first: number;
  cards: Card[];
}

/** Cards in groups. Each stays in its group for as long as it is shown: in another one it would be made anew, with all that is typed in it. */
export function useCardGroups<Card extends { id: string }>(cards: readonly Card[]): CardGroup<Card>[] {
  const places = useRef<ReadonlyMap<string, number>>(new Map());
  places.current = placesOf(
    cards.map(({ id }) => id),
    places.current,
  );
  const groups: CardGroup<Card>[] = [];
  for (const [index, card] of cards.entries()) {
    const place = places.current.get(card.id)!;
    const last = groups.at(-1);
    if (last?.place === place) last.cards.push(card);
    else groups.push({ place, first: index + 1, cards: [card] });
  }
  return groups;
}

/** The group of each card in their order, after those in which some of them were before. */
export function placesOf(ids: readonly string[], before: ReadonlyMap<string, number>): Map<string, number> {
  const places = new Map<string, number>();
  const first = ids.findIndex((id) => before.has(id));
  // What is new above all others makes groups of its own there.
  const groupsAbove = Math.ceil(Math.max(0, first) / groupSize);
  let place = first < 0 ? 0 : before.get(ids[first]!)! - groupsAbove;
  let count = 0;
  for (const id of ids) {
    const next = before.get(id) ?? (count < groupSize ? place : place + 1);
    if (next > place) [place, count] = [next, 0];
    places.set(id, place);
    count += 1;
  }
  return places;
}
