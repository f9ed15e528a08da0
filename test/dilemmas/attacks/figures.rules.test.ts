import { describe, expect, it } from 'vitest';
import { roundedGroupSize } from '../../../server/blockers/vocabulary/group-size.ts';
import { outcomeOf } from '../../../server/dilemmas/reading/outcome.ts';

const minimum = 8;
/** Every way in which up to so many people can have answered. */
const splits = Array.from({ length: 80 }, (_, byOrder) =>
  Array.from({ length: 80 }, (_, against) => ({ byOrder, against })),
)
  .flat()
  .filter(({ byOrder, against }) => byOrder + against >= minimum && byOrder + against < 80);
const shown = ({ byOrder, against }: { byOrder: number; against: number }) =>
  JSON.stringify([roundedGroupSize(minimum, byOrder + against), outcomeOf(byOrder, against)]);
const shownWhole = ({ byOrder, against }: { byOrder: number; against: number }) =>
  JSON.stringify([roundedGroupSize(minimum, byOrder + against), Math.round((100 * byOrder) / (byOrder + against))]);
/** What is shown, each with the number of splits that look so. */
const sights = (look: typeof shown) => {
  const counts = new Map<string, number>();
  for (const split of splits) counts.set(look(split), (counts.get(look(split)) ?? 0) + 1);
  return [...counts];
};

describe('whoever reads the figures of a dilemma', () => {
  it('never reads that all, or nobody, chose a course: one or two others look the same', () => {
    for (let byOrder = minimum; byOrder < 60; byOrder += 1) {
      const [all, one, two] = [0, 1, 2].map((against) => outcomeOf(byOrder, against));
      expect([one, two]).toEqual([all, all]);
      const [nobody, single, pair] = [0, 1, 2].map((few) => outcomeOf(few, byOrder));
      expect([single, pair]).toEqual([nobody, nobody]);
    }
  });

  it('cannot say from what is shown how many chose which: other numbers look the same', () => {
    expect(sights(shown).filter(([, count]) => count < 2)).toEqual([]);
  });

  it('could say so of most small groups, were whole percentages shown', () => {
    const small = sights(shownWhole).filter(([sight]) => sight.startsWith('[8,'));
    expect(small.filter(([, count]) => count === 1).length).toBeGreaterThan(small.length / 2);
  });

  it('reads a share between five and ninety-five, however many answered', () => {
    expect(outcomeOf(3, 10_000)).toEqual({ outcome: 'SHARE', percentage: 5 });
    expect(outcomeOf(10_000, 3)).toEqual({ outcome: 'SHARE', percentage: 95 });
  });
});
