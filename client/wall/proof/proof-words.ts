import { dictionary, useWords } from '../../ui/words.ts';
import type { ProofWords } from './words.types.ts';

const proofWords = dictionary<ProofWords>({
  nl: () => import('./words.nl.ts'),
  en: () => import('./words.en.ts'),
});

export const useProofWords = () => useWords(proofWords);
