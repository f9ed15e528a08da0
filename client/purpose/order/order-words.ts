import { dictionary, useWords } from '../../ui/words.ts';
import type { OrderWords } from './words.types.ts';

const orderWords = dictionary<OrderWords>({
  nl: () => import('./words.nl.ts'),
  en: () => import('./words.en.ts'),
});

export const useOrderWords = () => useWords(orderWords);
