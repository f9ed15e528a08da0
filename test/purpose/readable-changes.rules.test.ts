import { diffWords } from 'diff';
import { describe, expect, it } from 'vitest';
import { readableChanges } from '../../client/purpose/editing/readable-changes.ts';

const compared = (before: string, after: string) => {
  const intlSegmenter = new Intl.Segmenter('nl', { granularity: 'word' });
  return readableChanges(diffWords(before, after, { intlSegmenter }));
};
const said = (before: string, after: string) =>
  compared(before, after)?.map(({ value, added, removed }) => (added ? `+${value}` : removed ? `-${value}` : value));

describe('a comparison in one line', () => {
  it('shows what was struck before what was added, between the words that stayed', () => {
    expect(said('Wie oversteekt, komt aan.', 'Wie oversteekt, komt droog aan.')).toEqual([
      ...['Wie oversteekt, komt ', '+droog ', 'aan.'],
    ]);
    expect(said('Wij brengen iedereen veilig thuis.', 'Wij brengen iedereen droog thuis.')).toEqual([
      ...['Wij brengen iedereen ', '-veilig', '+droog', ' thuis.'],
    ]);
  });

  it('a lone word that stayed between changes joins them, and both texts can still be read from it', () => {
    const [before, after] = [
      'Wij varen elke dag met plezier naar de overkant, en wie mee wil komt mee.',
      'Wij varen altijd als dag en nacht naar de overkant, en wie mee wil komt mee.',
    ];
    const changes = compared(before, after)!;
    expect(changes.filter(({ removed }) => removed)).toHaveLength(1);
    const read = (without: 'added' | 'removed') =>
      changes
        .filter((change) => !change[without])
        .map(({ value }) => value)
        .join('');
    expect([read('added').replace(/\s+/g, ' '), read('removed').replace(/\s+/g, ' ')]).toEqual([before, after]);
  });

  it('two texts with hardly a word in common have none', () => {
    expect(compared('Wij brengen mensen naar de overkant.', 'Een overtocht duurt zeven minuten.')).toBeNull();
  });

  it('a text that is new, or gone altogether, is shown as one', () => {
    expect(said('', 'Ook in de mist.')).toEqual(['+Ook in de mist.']);
    expect(said('Ook in de mist.', '')).toEqual(['-Ook in de mist.']);
  });
});
