import { useEffect, useState } from 'react';

/** A run of words: in both texts, only in the earlier one, or only in the later one. */
export interface WordChange {
  value: string;
  added: boolean;
  removed: boolean;
}

/** With more changes than this a comparison shows nothing, and takes long. */
const MOST_CHANGES = 400;

/** Compares two texts word by word; null where they have too little in common. */
async function compareWords(before: string, after: string, lang: string): Promise<WordChange[] | null> {
  const { diffWords } = await import('diff');
  // Older browsers know no words; letters between blanks are compared there.
  const intlSegmenter = Intl.Segmenter && new Intl.Segmenter(lang, { granularity: 'word' });
  return diffWords(before, after, { intlSegmenter, maxEditLength: MOST_CHANGES }) ?? null;
}

/** The comparison of two texts; undefined while it is made, null where there is none to show. */
export function useWordChanges(before: string, after: string, lang: string): WordChange[] | null | undefined {
  const asked = JSON.stringify([before, after, lang]);
  const [made, setMade] = useState<{ asked: string; changes: WordChange[] | null }>();
  useEffect(() => {
    let isWanted = true;
    const take = (changes: WordChange[] | null) => isWanted && setMade({ asked, changes });
    // The texts themselves are there when the comparison cannot be loaded.
    compareWords(before, after, lang).then(take, () => take(null));
    return () => {
      isWanted = false;
    };
  }, [before, after, lang, asked]);
  return made?.asked === asked ? made.changes : undefined;
}
