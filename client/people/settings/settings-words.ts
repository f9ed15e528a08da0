import type { DigestFrequency, HonourPreference } from '../../graphql.ts';
import { dictionary, useWords } from '../../ui/words.ts';

export interface SettingsWords {
  title: string;
  intro: string;
  honour: string;
  honours: Record<HonourPreference, { name: string; meaning: string }>;
  honourNote: string;
  digest: string;
  digestIntro: string;
  digests: Record<DigestFrequency, string>;
  noMail: string;
  saved: string;
  kept: string;
}

export const settingsWords = dictionary<SettingsWords>({
  nl: () => import('./words.nl.ts'),
  en: () => import('./words.en.ts'),
});

export const useSettingsWords = () => useWords(settingsWords);
