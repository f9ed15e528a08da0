import { dictionary, useWords } from '../../ui/words.ts';
import type { ChangesWords } from './words.types.ts';

const changesWords = dictionary<ChangesWords>({
  nl: () => import('./words.nl.ts'),
  en: () => import('./words.en.ts'),
});

export const useChangesWords = () => useWords(changesWords);
