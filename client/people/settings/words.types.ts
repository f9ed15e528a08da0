import type { DigestFrequency } from '../../graphql.ts';

export interface SettingsWords {
  title: string;
  intro: string;
  digest: string;
  digestIntro: string;
  digests: Record<DigestFrequency, string>;
  noMail: string;
  saved: string;
  unchanged: string;
}
