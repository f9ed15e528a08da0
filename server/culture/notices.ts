import type { NoticeManifest } from '../kernel/notices.ts';

/** What rounds of words have for people to see. */
export const cultureNotices = {
  CULTURE_ROUND_OPENED: {
    description: 'A round of words for the culture has opened; everybody gets this, whoever answers.',
    mail: {
      nl: ['Er is een woordenronde open: hoe is het hier?', 'Er gingen # woordenrondes open.'],
      en: ['A round of words is open: what is it like here?', '# rounds of words have opened.'],
    },
  },
} satisfies Record<string, NoticeManifest>;

declare module '../kernel/notices.ts' {
  interface NoticeKinds extends Record<keyof typeof cultureNotices, true> {}
}
