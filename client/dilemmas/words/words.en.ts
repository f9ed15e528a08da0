import type { DilemmasWords } from './words.types.ts';

export const words: DilemmasWords = {
  title: 'The dilemma of the week',
  intro:
    'Two courses of action, and both can be defended. Everybody chooses without a name; then you read what comes first here.',
  states: {
    DRAFT: () => 'Draft, without days yet',
    PLANNED: (opensOn, closesOn) => `Open from ${opensOn} to ${closesOn}`,
    OPEN: (_, closesOn) => `Open until ${closesOn}`,
    COUNTING: (_, closesOn) => `Closed on ${closesOn}`,
    ANSWERED: (_, closesOn) => `Closed on ${closesOn}`,
    TOO_FEW: (_, closesOn) => `Closed on ${closesOn}`,
  },
  headings: {
    DRAFT: 'A draft',
    PLANNED: 'This is coming',
    OPEN: 'What would you do?',
    COUNTING: 'We are still counting',
    ANSWERED: 'This is what we chose',
    TOO_FEW: 'This comes first here',
  },
  atLeast: (people, state) =>
    state === 'OPEN' ? `At least ${people} colleagues answered so far.` : `At least ${people} colleagues answered.`,
  tooFewYet: 'How many answered is shown here once there are enough.',
  or: 'or',
  go: 'Go to this dilemma',
  answer: 'Give your answer',
  answerHint: 'That goes through the letterbox, without your name. Looking at this page gives nothing away.',
  counting: 'The last answers come with the next delivery. Then you read here what we chose.',
  tooFew:
    'Too few people answered to show anything without somebody being recognised. The answers do not count. You can still read what comes first here.',
  leaders: {
    title: 'Under their name',
    chose: () => '{names} chose:',
  },
  outcome: (outcome, percentage) =>
    ({
      NEARLY_ALL: 'Nearly everybody chose what comes first here.',
      SHARE: `${percentage} of every 100 colleagues chose what comes first here.`,
      NEARLY_NOBODY: 'Nearly nobody chose what comes first here. That is worth a good talk.',
    })[outcome],
  share: (outcome, percentage, isByOrder) => {
    if (outcome === 'SHARE') return `${isByOrder ? percentage : 100 - percentage} of 100`;
    return (outcome === 'NEARLY_ALL') === isByOrder ? 'nearly everybody' : 'nearly nobody';
  },
  value: (name, isByOrder) => (isByOrder ? `“${name}” comes first` : `“${name}” comes after it`),
  why: (name) => `Why “${name}” comes first here`,
  recognitions: 'Where exactly this happened',
  about: 'About',
  trend: {
    title: 'How well do we know our order?',
    intro: 'For each dilemma: how many of every 100 colleagues chose what comes first here.',
    picture: (newest, before) => `In the last dilemma ${newest}, in the one before ${before}.`,
    short: (outcome, percentage) =>
      ({ NEARLY_ALL: 'nearly everybody', SHARE: `${percentage} of 100`, NEARLY_NOBODY: 'nearly nobody' })[outcome],
    table: 'As a table',
    day: 'Closed on',
    dilemma: 'Dilemma',
    result: 'Chose what comes first',
  },
  earlier: 'Earlier dilemmas',
  more: 'Show more dilemmas',
  suggest: 'Have you been in such a dilemma? Send it in a letter',
  series: 'Prepare dilemmas',
  notFound: { title: 'This dilemma is not here', text: 'It may have been taken back.' },
  empty: {
    title: 'There has been no dilemma yet',
    text: 'Describe a moment in which two values clashed. The first one can open in nine days.',
    example: 'For example: the last ferry has to leave, and somebody comes running. Sail on time, or wait?',
  },
  notices: {
    opened: 'There is a new dilemma. What would you do? {dilemma}',
    answered: 'The dilemma is answered: {dilemma}',
    withdrawn: 'There was a dilemma. It was taken back.',
  },
  openly: {
    label: 'I answer openly',
    what: 'You lead people, so you may answer under your name. Until the close nobody sees what you chose; then it is shown on top. You do not count among the anonymous answers. It applies from the first dilemma for which your browser has no stamp yet.',
    title: 'Your answer, under your name',
    sealed: 'Sealed until the close. Until then you can change it.',
    send: 'Answer under your name',
    change: 'Change your answer',
    missing: 'Choose one of the two.',
    done: 'Your answer is here, sealed.',
    stamp:
      'Your browser already has a stamp for this dilemma. So answer it without your name; openly is possible from the next one on.',
    chose: 'You chose under your name:',
  },
};
