import { dictionary, useWords } from '../../ui/words.ts';
import type { ModerationWords } from './words.types.ts';

export const moderationWords = dictionary<ModerationWords>({
  nl: () => import('./words.nl.ts'),
  en: () => import('./words.en.ts'),
});

export const useModerationWords = () => useWords(moderationWords);
