import { dictionary, useWords } from '../../ui/words.ts';
import type { HistoryWords } from './history.types.ts';

const historyWords = dictionary<HistoryWords>({
  nl: () => import('./history.nl.ts'),
  en: () => import('./history.en.ts'),
});

export const useHistoryWords = () => useWords(historyWords);
