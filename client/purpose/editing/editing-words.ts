import { dictionary, useWords } from '../../ui/words.ts';
import type { EditingWords } from './words.types.ts';

const editingWords = dictionary<EditingWords>({
  nl: () => import('./words.nl.ts'),
  en: () => import('./words.en.ts'),
});

export const useEditingWords = () => useWords(editingWords);
