import { dictionary, useWords } from '../../ui/words.ts';
import type { WallNoticeWords } from './words.types.ts';

export const wallNoticeWords = dictionary<WallNoticeWords>({
  nl: () => import('./words.nl.ts'),
  en: () => import('./words.en.ts'),
});

export const useWallNoticeWords = () => useWords(wallNoticeWords);
