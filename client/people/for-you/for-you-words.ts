import { dictionary, useWords } from '../../ui/words.ts';
import type { ForYouWords } from './words.types.ts';

export const forYouWords = dictionary<ForYouWords>({
  nl: () => import('./words.nl.ts'),
  en: () => import('./words.en.ts'),
});

export const useForYouWords = () => useWords(forYouWords);
