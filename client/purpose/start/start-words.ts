import { dictionary, useWords } from '../../ui/words.ts';
import type { StartWords } from './words.types.ts';

const startWords = dictionary<StartWords>({
  nl: () => import('./words.nl.ts'),
  en: () => import('./words.en.ts'),
});

export const useStartWords = () => useWords(startWords);
