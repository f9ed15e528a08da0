import { dictionary, useWords } from '../../ui/words.ts';
import type { ConsentWords } from './words.types.ts';

export const consentWords = dictionary<ConsentWords>({
  nl: () => import('./words.nl.ts'),
  en: () => import('./words.en.ts'),
});

export const useConsentWords = () => useWords(consentWords);
