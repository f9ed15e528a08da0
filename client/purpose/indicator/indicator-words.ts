import { dictionary, useWords } from '../../ui/words.ts';
import type { IndicatorWords } from './words.types.ts';

const indicatorWords = dictionary<IndicatorWords>({
  nl: () => import('./words.nl.ts'),
  en: () => import('./words.en.ts'),
});

export const useIndicatorWords = () => useWords(indicatorWords);
