import { dictionary, useWords } from '../../ui/words.ts';
import type { ValueEditingWords } from './words.types.ts';

const valueEditingWords = dictionary<ValueEditingWords>({
  nl: () => import('./words.nl.ts'),
  en: () => import('./words.en.ts'),
});

export const useValueEditingWords = () => useWords(valueEditingWords);
