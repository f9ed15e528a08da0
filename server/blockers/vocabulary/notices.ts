import type { NoticeManifest } from '../../kernel/notices.ts';

/** What blockers, their rounds and management have for people to see or answer. */
export const blockersNotices = {
  BLOCKER_DELIVERED: {
    description: 'A delivery brought blockers that you must answer; which ones is not said.',
    mail: {
      nl: [
        'Er zijn brieven bezorgd waarop jouw antwoord wordt gevraagd.',
        'Er zijn # keer brieven bezorgd die op je antwoord wachten.',
      ],
      en: [
        'Letters were delivered that ask for your answer.',
        'Letters were delivered # times that wait for your answer.',
      ],
    },
    hasDeadline: true,
  },
  BLOCKER_DUE: {
    description: 'The next working day is the last to answer this blocker, or to keep a promise.',
    mail: {
      nl: [
        'De volgende werkdag is de laatste voor een blokkade die op je wacht.',
        'De volgende werkdag is de laatste voor # blokkades die op je wachten.',
      ],
      en: [
        'The next working day is the last for a blocker of yours.',
        'The next working day is the last for # blockers of yours.',
      ],
    },
    hasDeadline: true,
  },
  BLOCKER_MOVED_UP: {
    description: 'This blocker was not answered in time, or whoever had to has left: it is yours now.',
    mail: {
      nl: ['Een blokkade bleef liggen en is nu aan jou.', '# blokkades bleven liggen en zijn nu aan jou.'],
      en: ['A blocker was left waiting and is yours now.', '# blockers were left waiting and are yours now.'],
    },
    hasDeadline: true,
  },
  BLOCKER_REPLIED: {
    description: 'The reporter of this blocker said something.',
    mail: {
      nl: ['De schrijver van een blokkade heeft gereageerd.', 'De schrijvers van # blokkades hebben gereageerd.'],
      en: ['The writer of a blocker replied.', 'The writers of # blockers replied.'],
    },
    hasDeadline: true,
  },
  BLOCKER_CONFIRMED: {
    description: 'A reporter confirms that this blocker is solved.',
    mail: {
      nl: [
        'Een schrijver bevestigt dat een blokkade opgelost is.',
        'Schrijvers bevestigen dat # blokkades opgelost zijn.',
      ],
      en: ['A writer confirms that a blocker is solved.', 'Writers confirm that # blockers are solved.'],
    },
  },
  BLOCKER_REOPENED: {
    description: 'A reporter says that this blocker is not solved.',
    mail: {
      nl: [
        'Een schrijver zegt dat een blokkade nog niet opgelost is.',
        'Schrijvers zeggen dat # blokkades nog niet opgelost zijn.',
      ],
      en: ['A writer says that a blocker is not solved yet.', 'Writers say that # blockers are not solved yet.'],
    },
    hasDeadline: true,
  },
  ROUND_ASKED: {
    description: 'A leader asks your part of the organisation a question.',
    mail: {
      nl: ['Een leidinggevende stelt jullie een vraag.', 'Leidinggevenden stellen jullie # vragen.'],
      en: ['A leader asks you and your colleagues a question.', 'Leaders ask you and your colleagues # questions.'],
    },
  },
  MANAGEMENT_NAMED: {
    description: 'An administrator named who management is, who reads its letters.',
    mail: {
      nl: [
        'De samenstelling van het management is gewijzigd.',
        'De samenstelling van het management is # keer gewijzigd.',
      ],
      en: ['Who belongs to management has changed.', 'Who belongs to management has changed # times.'],
    },
  },
} satisfies Record<string, NoticeManifest>;

declare module '../../kernel/notices.ts' {
  interface NoticeKinds extends Record<keyof typeof blockersNotices, true> {}
}
