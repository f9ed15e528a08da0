import { describe, expect, it } from 'vitest';
import { neighboursIn, newNeighbours } from '../../server/purpose/values/neighbours.ts';

const pairs = (list: { upperId: string; lowerId: string }[]) => list.map((one) => one.upperId + one.lowerId);

describe('neighbours', () => {
  it('are every two that stand directly below each other', () => {
    expect(pairs(neighboursIn(['a', 'b', 'c']))).toEqual(['ab', 'bc']);
    expect(neighboursIn(['a'])).toEqual([]);
    expect(neighboursIn([])).toEqual([]);
  });

  it.each([
    ['two that change places', 'abc', 'bac', ['ba', 'ac']],
    ['the last that becomes the first', 'abcd', 'dabc', ['da']],
    ['one that leaves', 'abc', 'ac', ['ac']],
    ['the first or the last that leaves', 'abc', 'bc', []],
    ['one that comes between', 'ac', 'abc', ['ab', 'bc']],
    ['all of them turned round', 'abc', 'cba', ['cb', 'ba']],
    ['nothing that moves', 'abc', 'abc', []],
  ])('are new after %s', (_, before, after, expected) => {
    expect(pairs(newNeighbours([...before], [...after]))).toEqual(expected);
  });
});
