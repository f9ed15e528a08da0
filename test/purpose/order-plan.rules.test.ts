import { describe, expect, it } from 'vitest';
import { moved, planOf, rebasedOrder } from '../../client/purpose/order/order-plan.ts';

const short = (pair: { upperId: string; lowerId: string } | undefined) => pair && pair.upperId + pair.lowerId;
const plan = (before: string, after: string) => {
  const { pairs, gone } = planOf([...before], [...after]);
  return [pairs.map((pair) => [short(pair), short(pair.instead)]), gone.map(short)];
};

describe('what a new order asks for', () => {
  it('two that change places come in place of themselves the other way round', () => {
    expect(plan('abc', 'bac')).toEqual([
      [
        ['ba', 'ab'],
        ['ac', 'bc'],
      ],
      [],
    ]);
  });

  it('one that moves to the top leaves the example above it without a heir', () => {
    expect(plan('abc', 'cab')).toEqual([[['ca', undefined]], ['bc']]);
  });

  it('one that leaves brings those around it together', () => {
    expect(plan('abc', 'ac')).toEqual([[['ac', 'ab']], ['bc']]);
  });

  it('one that comes between comes in place of the pair that it parts', () => {
    expect(plan('ac', 'abc')).toEqual([
      [
        ['ab', 'ac'],
        ['bc', undefined],
      ],
      [],
    ]);
  });

  it('each pair of before is named once', () => {
    const { pairs, gone } = planOf([...'abcdef'], [...'fbdace']);
    const named = [...pairs.flatMap(({ instead }) => (instead ? [instead] : [])), ...gone].map(short);
    expect(new Set(named).size).toBe(named.length);
    expect(named).toHaveLength(5);
  });

  it('nothing that moves asks for nothing', () => expect(plan('abc', 'abc')).toEqual([[], []]));
});

describe('moving', () => {
  it.each([
    ['b', 0, 'bac'],
    ['a', 1, 'bac'],
    ['a', 2, 'bca'],
    ['a', -1, 'abc'],
    ['c', 9, 'abc'],
  ])('%s to %i makes %s', (id, to, expected) => expect(moved([...'abc'], id, to).join('')).toBe(expected));
});

describe('the own order after somebody else’s', () => {
  it.each([
    ['cab', 'abc', 'cab'],
    ['cab', 'ab', 'ab'],
    ['cab', 'abcd', 'cdab'],
    ['cab', 'dabc', 'dcab'],
    ['cab', 'adbc', 'cadb'],
    ['ab', 'cd', 'cd'],
  ])('%s with %s now is %s', (mine, current, expected) => {
    expect(rebasedOrder([...mine], [...current]).join('')).toBe(expected);
  });
});
