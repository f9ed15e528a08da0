import type { StatementWords } from './words.types.ts';

export const words: StatementWords = {
  edit: {
    title: 'Write down what you are for',
    intro: 'One sentence that everyone can retell, without any sales talk. The version before stays readable.',
    review: 'Look it over',
    sameParticipants: (version) => `Copy who took part from version ${version}`,
  },
  fields: {
    statement: {
      label: 'The sentence',
      hint: 'Short enough to remember. Would you say it at the kitchen table? One language will do.',
    },
    explanation: {
      label: 'What we mean by it',
      hint: 'A few paragraphs with a blank line between them. What does a customer notice, and what do we not do?',
    },
    reason: {
      label: 'Why a new one',
      hint: 'What was not right any more? Colleagues read this in “How we got here”.',
    },
    participants: {
      label: 'Who took part',
      hint: 'In words, such as “all the crews of the harbour and twelve regular customers”.',
    },
    colleagueCount: { label: 'How many colleagues', hint: 'Leave it empty if nobody counted.' },
    customerCount: { label: 'Tried with how many customers', hint: 'Try reading the sentence to three customers.' },
  },
  problems: {
    missing: 'Write the sentence, in Dutch or in English.',
    tooLong: 'This is too long.',
    noNumber: 'Fill in a whole number, up to a million.',
  },
  review: {
    title: 'As your colleagues will see it',
    previewLang: 'In which language',
    comparison: (version) => `What changes since version ${version}`,
    otherStays: (lang) => `The text in ${lang} stayed as it was. Is it still right?`,
    same: 'The sentence and its explanation stay as they are.',
    write: 'Write on',
    send: {
      label: 'Put it on the page',
      hint: (version) => `This will be version ${version}, with your name and today’s date.`,
      nothing: 'Nothing has changed yet.',
    },
  },
};
