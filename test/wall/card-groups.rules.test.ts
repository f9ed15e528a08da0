import { describe, expect, it } from 'vitest';
import { groupSize, placesOf } from '../../client/wall/feed/card-groups.ts';

const ids = (from: number, until: number) => Array.from({ length: until - from }, (_, index) => `card ${from + index}`);
const none = new Map<string, number>();
const placesIn = (list: string[], before: ReadonlyMap<string, number>) => [...placesOf(list, before).values()];

describe('the groups of the cards on the wall', () => {
  it('have so many each', () => {
    expect(placesIn(ids(0, 2 * groupSize + 1), none)).toEqual([
      ...Array(groupSize).fill(0),
      ...Array(groupSize).fill(1),
      2,
    ]);
    expect(placesIn([], none)).toEqual([]);
  });

  const before = placesOf(ids(0, 50), none);
  it.each([
    ['older ones come below', ids(0, 90)],
    ['one arrives above', ['new', ...ids(0, 50)]],
    ['many arrive above', [...ids(100, 145), ...ids(0, 50)]],
    ['some are taken away', ids(0, 50).filter((_, index) => index % 3 !== 0)],
    ['the first are taken away', ids(30, 50)],
    ['one comes back between others', [...ids(0, 7), 'back', ...ids(7, 50)]],
    ['one comes back between two groups', [...ids(0, 20), 'back', ...ids(20, 50)]],
  ])('keep each card while %s', (_, list) => {
    const places = placesOf(list, before);
    for (const id of list) if (before.has(id)) expect(places.get(id)).toBe(before.get(id));
    const inOrder = [...places.values()];
    expect(inOrder).toEqual([...inOrder].sort((a, b) => a - b));
    expect(inOrder).toHaveLength(list.length);
    expect(placesOf(list, places)).toEqual(places);
  });

  it('are made anew for others, and fill up as older ones come', () => {
    expect(placesIn(ids(200, 205), before)).toEqual([0, 0, 0, 0, 0]);
    const few = placesOf(ids(0, 5), none);
    expect(placesIn(ids(0, 21), few)).toEqual([...Array(20).fill(0), 1]);
  });

  it('are never out of order, whatever the order of the cards', () => {
    const turned = placesIn(ids(0, 50).reverse(), before);
    expect(turned).toEqual([...turned].sort((a, b) => a - b));
  });
});
