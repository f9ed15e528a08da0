import { counter } from '../../ui/counter.ts';
import type { SeriesWords } from './series.types.ts';

const count = counter('en');

export const words: SeriesWords = {
  title: 'Prepare dilemmas',
  intro: 'Write a few ahead, and every week has one. A dilemma that you plan is fixed from the day before it opens.',
  add: 'Write a dilemma',
  pairs: {
    title: 'Whose turn is it?',
    hint: 'Every two neighbours come once before two of them come a second time.',
    pair: (upper, lower) => `${upper} and ${lower}`,
    count: (dilemmas) => count(dilemmas, { one: '# dilemma', other: '# dilemmas' }),
    due: 'their turn',
  },
  list: 'Not opened yet',
  empty: {
    title: 'Nothing is prepared',
    text: 'For example: the last ferry has to leave, and somebody comes running. Sail on time, or wait?',
  },
  more: 'Show more',
  open: 'Look at it',
  tools: {
    title: 'For editors',
    edit: 'Change the text',
    plan: 'Plan this dilemma',
    replan: 'Choose other days',
    fixed: 'Text and days are fixed: everybody answers the same text.',
  },
  write: {
    text: 'The text',
    titleNew: 'Writing a dilemma',
    title: 'Changing this dilemma',
    intro:
      'A real moment with a real customer, and two things that one can do then. Name no value in the text: it would be no question any more.',
    question: { label: 'What happens, and what is asked?', hint: 'Write it as you would tell it over coffee.' },
    course: (number) => `Course ${number}`,
    courseHint: 'What does one do then? Readers get the two in another order, and without the value.',
    value: 'Which value does it come from?',
    chooseValue: 'Choose a value',
    explanation: { label: 'Why does the higher value come first here?', hint: 'Colleagues read this after the close.' },
    missing: 'This is missing.',
    missingLanguage: 'Write everything in this language, or nothing.',
    missingValue: 'Choose a value.',
    sameValue: 'Choose another value for each course.',
    save: 'Save this dilemma',
    frozen: 'This dilemma is fixed. A change will be refused.',
  },
  plan: {
    days: 'The days',
    title: 'Planning a dilemma',
    intro: 'One at a time, and a week as a rule. Everybody is told on the first day.',
    opensOn: 'First day',
    opensOnHint: 'Nine days from now at the earliest: every browser must have seen its key a week before.',
    closesOn: 'Last day',
    missing: 'Choose a day.',
    send: 'Plan the dilemma',
  },
  withdraw: {
    button: 'Take this dilemma back',
    sure: 'Nothing of it will ever be shown, and answers are deleted.',
    yes: 'Yes, take it back',
  },
  recognitions: {
    title: 'Stories in which just this happened',
    hint: 'Three from the wall at most. Colleagues see them after the close.',
    search: 'Search the wall',
    none: 'No story has these words.',
    searchedUntil: (day) => `Searched back to ${day}.`,
    searchFurther: 'Search further back',
    add: (names) => `Add the story about ${names}`,
    remove: (names) => `Take the story about ${names} away`,
    full: 'There are three. Take one away for another.',
    failed: 'The wall could not be read. Try again in a moment.',
  },
};
