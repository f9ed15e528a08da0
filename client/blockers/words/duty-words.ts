import { dictionary, useWords } from '../../ui/words.ts';
import type { DutyWords } from './duty.types.ts';

const dutyWords = dictionary<DutyWords>({
  nl: () => import('./duty.nl.ts'),
  en: () => import('./duty.en.ts'),
});

export const useDutyWords = () => useWords(dutyWords);
