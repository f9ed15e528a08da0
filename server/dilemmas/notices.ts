import type { NoticeManifest } from '../kernel/notices.ts';

/** What dilemmas have for people to see. */
export const dilemmaNotices = {
  DILEMMA_OPENED: {
    description: 'A dilemma has opened; everybody gets this, whoever answers.',
    mail: {
      nl: ['Er ligt een nieuw dilemma: wat zou jij doen?', 'Er kwamen # dilemma’s bij: wat zou jij doen?'],
      en: ['There is a new dilemma: what would you do?', 'There are # new dilemmas: what would you do?'],
    },
  },
  DILEMMA_ANSWERED: {
    description: 'A dilemma is answered: how many chose by the order can be read.',
    mail: {
      nl: ['Het dilemma is beantwoord: dit kozen we.', '# dilemma’s zijn beantwoord: dit kozen we.'],
      en: ['The dilemma is answered: see what people chose.', '# dilemmas are answered: see what people chose.'],
    },
  },
} satisfies Record<string, NoticeManifest>;

declare module '../kernel/notices.ts' {
  interface NoticeKinds extends Record<keyof typeof dilemmaNotices, true> {}
}
