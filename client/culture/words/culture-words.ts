import { dictionary, useWords } from '../../ui/words.ts';
import type { CultureWords } from './words.types.ts';

export const cultureWords = dictionary<CultureWords>({
  nl: () => import('./words.nl.ts'),
  en: () => import('./words.en.ts'),
});

export const useCultureWords = () => useWords(cultureWords);
