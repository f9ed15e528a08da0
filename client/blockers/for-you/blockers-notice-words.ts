import { dictionary, useWords } from '../../ui/words.ts';
import type { BlockersNoticeWords } from './words.types.ts';

export const blockersNoticeWords = dictionary<BlockersNoticeWords>({
  nl: () => import('./words.nl.ts'),
  en: () => import('./words.en.ts'),
});

export const useBlockersNoticeWords = () => useWords(blockersNoticeWords);
