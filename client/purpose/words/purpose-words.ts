import { dictionary, useWords } from '../../ui/words.ts';
import type { PurposeWords } from './words.types.ts';

export const purposeWords = dictionary<PurposeWords>({
  nl: () => import('./words.nl.ts'),
  en: () => import('./words.en.ts'),
});

export const usePurposeWords = () => useWords(purposeWords);
