import { dictionary, useWords } from '../../../ui/words.ts';
import type { IndicatorEditingWords } from './words.types.ts';

const indicatorEditingWords = dictionary<IndicatorEditingWords>({
  nl: () => import('./words.nl.ts'),
  en: () => import('./words.en.ts'),
});

export const useIndicatorEditingWords = () => useWords(indicatorEditingWords);
