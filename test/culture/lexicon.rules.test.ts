import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { conceptOf, ourLexicon } from '../../server/culture/lexicon/group-of.ts';
import { lexiconText } from '../../server/culture/lexicon/lexicon-text.ts';
import { normalised } from '../../server/culture/lexicon/normalised.ts';
import { type Concept, parseLexicon } from '../../server/culture/lexicon/parse-lexicon.ts';

/** What several concepts have: such a word would stand in the cloud at random. */
function shared(concepts: readonly Concept[], keysOf: (concept: Concept) => readonly string[]): string[] {
  const all = concepts.flatMap((concept) => [...new Set(keysOf(concept).map(normalised))]);
  return all.filter((key, place) => all.indexOf(key) !== place);
}

const forms = ({ dutch, english }: Concept) => [...dutch, ...english];

describe('the lexicon', () => {
  const { concepts } = ourLexicon();

  it('has more than six hundred concepts, and every line is one', () => {
    expect(concepts.length).toBeGreaterThanOrEqual(600);
    expect(concepts.length).toBe(lexiconText.split('\n').filter((line) => line !== '').length);
  });

  it('has no form in two concepts, whatever its accents, hyphens and capitals', () => {
    expect(shared(concepts, forms)).toEqual([]);
  });

  it('shows no word for two concepts', () => {
    expect(shared(concepts, ({ dutch }) => dutch.slice(0, 1))).toEqual([]);
    expect(shared(concepts, ({ english }) => english.slice(0, 1))).toEqual([]);
  });

  it('has no empty form and no form that is a sentence', () => {
    const odd = concepts
      .flatMap(forms)
      .filter((form) => normalised(form) === '' || form.length > 40 || / {2}/.test(form));
    expect(odd).toEqual([]);
  });

  it('is small enough for a browser to fetch', () => {
    expect(gzipSync(lexiconText, { level: 9 }).length).toBeLessThanOrEqual(36 * 1024);
  });

  it('finds the concept of each of its forms', () => {
    const lost = concepts.flatMap((concept) => forms(concept).filter((form) => conceptOf(form) !== concept));
    expect(lost).toEqual([]);
  });

  it('that shows a word twice, or has a form in two concepts, is found out', () => {
    const planted = parseLexicon('open, Openheid = open\neerlijk, open-heid = honest\nfair = open').concepts;
    expect(shared(planted, forms)).toEqual(['openheid', 'open']);
    expect(shared(planted, ({ english }) => english.slice(0, 1))).toEqual(['open']);
  });
});
