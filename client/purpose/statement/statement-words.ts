import { dictionary, useWords } from '../../ui/words.ts';
import type { StatementWords } from './words.types.ts';

const statementWords = dictionary<StatementWords>({
  nl: () => import('./words.nl.ts'),
  en: () => import('./words.en.ts'),
});

export const useStatementWords = () => useWords(statementWords);
