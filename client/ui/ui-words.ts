import { dictionary, useWords } from './words.ts';
import type { UiWords } from './words.types.ts';

export const uiWords = dictionary<UiWords>({ nl: () => import('./words.nl.ts'), en: () => import('./words.en.ts') });

export const useUiWords = () => useWords(uiWords);
