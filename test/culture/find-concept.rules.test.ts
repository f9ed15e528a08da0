import { describe, expect, it } from 'vitest';
import { findConcept } from '../../server/culture/lexicon/find-concept.ts';
import { parseLexicon } from '../../server/culture/lexicon/parse-lexicon.ts';
import { indexStems } from '../../server/culture/lexicon/stem-index.ts';

function conceptIn(word: string, ...lines: string[]) {
  const lexicon = parseLexicon(lines.join('\n'));
  return findConcept(lexicon, indexStems(lexicon), word)?.id;
}

describe('the concept of a word outside the lexicon', () => {
  it('is the one that has its stem, and none where two have it', () => {
    expect(conceptIn('transformeren', 'transformatie = change')).toBe('transformatie');
    expect(conceptIn('transformeren', 'transformatie = change', 'transformerend = moving')).toBeUndefined();
  });

  it('is the one that is one slip away, and none where two are', () => {
    expect(conceptIn('aantonbaar', 'aantoonbaar = provable')).toBe('aantoonbaar');
    expect(conceptIn('aantonbaar', 'aantoonbaar = provable', 'aantornbaar = other')).toBeUndefined();
  });

  it('is none where the slip is at its start', () => {
    expect(conceptIn('antoonbaar', 'aantoonbaar = provable')).toBeUndefined();
  });
});
