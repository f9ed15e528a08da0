import { dictionary, useWords } from '../../ui/words.ts';
import type { ComposeWords } from './words.types.ts';

const composeWords = dictionary<ComposeWords>({
  nl: () => import('./words.nl.ts'),
  en: () => import('./words.en.ts'),
});

export const useComposeWords = () => useWords(composeWords);
