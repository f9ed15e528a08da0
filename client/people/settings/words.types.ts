import type { DigestFrequency, HonourPreference } from '../../graphql.ts';

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
  unchanged: string;
}
