import { dictionary, useWords } from '../../ui/words.ts';
import type { ManagingWords } from './managing.types.ts';

const managingWords = dictionary<ManagingWords>({
  nl: () => import('./managing.nl.ts'),
  en: () => import('./managing.en.ts'),
});

export const useManagingWords = () => useWords(managingWords);
