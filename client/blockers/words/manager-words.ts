import { dictionary, useWords } from '../../ui/words.ts';
import type { ManagerWords } from './manager.types.ts';

const managerWords = dictionary<ManagerWords>({
  nl: () => import('./manager.nl.ts'),
  en: () => import('./manager.en.ts'),
});

export const useManagerWords = () => useWords(managerWords);
