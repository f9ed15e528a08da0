import { dictionary, useWords } from '../../ui/words.ts';
import type { DilemmasWords } from './words.types.ts';

export const dilemmasWords = dictionary<DilemmasWords>({
  nl: () => import('./words.nl.ts'),
  en: () => import('./words.en.ts'),
});

export const useDilemmasWords = () => useWords(dilemmasWords);
