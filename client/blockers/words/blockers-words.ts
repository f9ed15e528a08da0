import { dictionary, useWords } from '../../ui/words.ts';
import type { BlockersWords } from './words.types.ts';

export const blockersWords = dictionary<BlockersWords>({
  nl: () => import('./words.nl.ts'),
  en: () => import('./words.en.ts'),
});

export const useBlockersWords = () => useWords(blockersWords);
