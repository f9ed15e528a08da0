import { dictionary, useWords } from '../../../ui/words.ts';
import type { DraftWords } from './words.types.ts';

const draftWords = dictionary<DraftWords>({
  nl: () => import('./words.nl.ts'),
  en: () => import('./words.en.ts'),
});

export const useDraftWords = () => useWords(draftWords);
