import { describe, expect, it } from 'vitest';
import { groupOf } from '../../server/culture/lexicon/group-of.ts';
import { goldPairs } from './gold-pairs.ts';

/** How many pairs are one group. No test names a pair that was held out: who improves the lexicon must not see them. */
function joined(...names: string[]) {
  const pairs = names.flatMap(goldPairs);
  return pairs.filter(([one, other]) => groupOf(one) === groupOf(other)).length / pairs.length;
}

const asPercents = (share: number) => `${(share * 100).toFixed(1)}%`;

describe.each(['nl', 'en'])('of pairs that an editor would join (%s)', (lang) => {
  it('nine of ten are one group, and four of five of those that nobody looked at', () => {
    const [all, heldOut] = [joined(`known-${lang}`, `held-out-${lang}`), joined(`held-out-${lang}`)];
    console.info(`${lang}: ${asPercents(all)} of all pairs are joined, ${asPercents(heldOut)} of those held out`);
    expect(all).toBeGreaterThanOrEqual(0.9);
    expect(heldOut).toBeGreaterThanOrEqual(0.8);
  });

  it('there are enough of them to measure by', () => {
    for (const name of ['known', 'held-out', 'apart']) expect(goldPairs(`${name}-${lang}`).length).toBeGreaterThan(99);
  });

  it('words that only look alike are never one', () => {
    const wrong = goldPairs(`apart-${lang}`).filter(([one, other]) => groupOf(one) === groupOf(other));
    expect(wrong).toEqual([]);
  });
});
