import { dictionary, useWords } from '../../ui/words.ts';
import type { SettingsWords } from './words.types.ts';

export const settingsWords = dictionary<SettingsWords>({
  nl: () => import('./words.nl.ts'),
  en: () => import('./words.en.ts'),
});

export const useSettingsWords = () => useWords(settingsWords);
