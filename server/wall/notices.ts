import type { NoticeManifest } from '../kernel/notices.ts';

/** What the wall has for people to see or answer. */
export const wallNotices = {
  CONSENT_ASKED: {
    description: 'May this recognition of you stand on the wall?',
    mail: {
      nl: [
        'Een vraag: mag een verhaal over jou op het prikbord?',
        'Een vraag: mogen # verhalen over jou op het prikbord?',
      ],
      en: ['A question: may a story about you go on the wall?', 'A question: may # stories about you go on the wall?'],
    },
    asks: true,
  },
  RECOGNISED: {
    description: 'Somebody gave you a recognition.',
    mail: {
      nl: ['Er is een verhaal over jou.', 'Er zijn # verhalen over jou.'],
      en: ['There is a story about you.', 'There are # stories about you.'],
    },
  },
  RECOGNITION_PUBLISHED: {
    description: 'A recognition that you gave stands on the wall now.',
    mail: {
      nl: ['Een verhaal van jou staat nu op het prikbord.', '# verhalen van jou staan nu op het prikbord.'],
      en: ['A story you told is on the wall now.', '# stories you told are on the wall now.'],
    },
  },
  RECOGNITION_DECLINED: {
    description: 'A receiver keeps a recognition that you gave from the wall.',
    mail: {
      nl: ['Iemand houdt een verhaal van jou liever voor zichzelf.', '# verhalen van jou blijven van het prikbord.'],
      en: ['Somebody prefers to keep a story of yours to themselves.', '# stories of yours stay off the wall.'],
    },
  },
  COMMENTED: {
    description: 'Somebody commented on a recognition by or about you.',
    mail: {
      nl: ['Er is een reactie op een verhaal van of over jou.', 'Er zijn reacties op # verhalen van of over jou.'],
      en: ['There is a comment on a story by or about you.', 'There are comments on # stories by or about you.'],
    },
  },
  RECOGNITION_REPORTED: {
    description: 'A recognition or comment of yours was reported and waits for an editor.',
    mail: {
      nl: ['Iets wat je schreef, is gemeld; een redacteur kijkt ernaar.', '# dingen die je schreef, zijn gemeld.'],
      en: ['Something you wrote was reported; an editor will look at it.', '# things you wrote were reported.'],
    },
  },
  REPORT_DECIDED: {
    description: 'An editor decided on a report that concerns you.',
    mail: {
      nl: ['Een redacteur heeft beslist over een melding.', 'Een redacteur heeft beslist over # meldingen.'],
      en: ['An editor decided on a report.', 'An editor decided on # reports.'],
    },
  },
} satisfies Record<string, NoticeManifest>;

declare module '../kernel/notices.ts' {
  interface NoticeKinds extends Record<keyof typeof wallNotices, true> {}
}
