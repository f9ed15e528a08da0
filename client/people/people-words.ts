import { dictionary, useWords } from '../ui/words.ts';
import type { PeopleWords } from './words.types.ts';

export const peopleWords = dictionary<PeopleWords>({
  nl: () => import('./words.nl.ts'),
  en: () => import('./words.en.ts'),
});

export const usePeopleWords = () => useWords(peopleWords);
