import { dictionary, useWords } from '../../ui/words.ts';
import type { ValuesWords } from './words.types.ts';

const valuesWords = dictionary<ValuesWords>({
  nl: () => import('./words.nl.ts'),
  en: () => import('./words.en.ts'),
});

export const useValuesWords = () => useWords(valuesWords);
