import { dictionary, useWords } from '../../ui/words.ts';
import type { ActWords } from './words.types.ts';

const actWords = dictionary<ActWords>({
  nl: () => import('./words.nl.ts'),
  en: () => import('./words.en.ts'),
});

export const useActWords = () => useWords(actWords);
