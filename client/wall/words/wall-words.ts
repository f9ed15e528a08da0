import { dictionary, useWords } from '../../ui/words.ts';
import type { WallWords } from './words.types.ts';

export const wallWords = dictionary<WallWords>({
  nl: () => import('./words.nl.ts'),
  en: () => import('./words.en.ts'),
});

export const useWallWords = () => useWords(wallWords);
