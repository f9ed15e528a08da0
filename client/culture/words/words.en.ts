import { counter } from '../../ui/counter.ts';
import type { CultureWords } from './words.types.ts';

const count = counter('en');

export const words: CultureWords = {
  title: 'What is it like here?',
  intro: 'Everybody gives four words for what it is like here, and four for what we want. Without a name.',
  today: 'What it is like here',
  wanted: 'What we want it to be',
  people: (people) => count(people, { one: '# colleague', other: '# colleagues' }),
  range: (people, atMost) =>
    people === atMost
      ? count(people, { one: '# colleague', other: '# colleagues' })
      : `${people} to ${atMost} colleagues`,
  word: 'Word',
  count: 'By how many colleagues',
  asTable: 'As a table',
  asList: 'As a cloud',
  inTable: (more) => count(more, { one: '# more word is in the table.', other: '# more words are in the table.' }),
  noWords: 'No word came from at least three people.',
  states: {
    PLANNED: (opensOn, closesOn) => `Open from ${opensOn} to ${closesOn}`,
    OPEN: (_, closesOn) => `Open until ${closesOn}`,
    COUNTING: (_, closesOn) => `Closed on ${closesOn}`,
    SHOWN: (opensOn, closesOn) => `${opensOn} to ${closesOn}`,
    TOO_FEW: (opensOn, closesOn) => `${opensOn} to ${closesOn}`,
  },
  atLeast: (people, state) =>
    state === 'OPEN' ? `At least ${people} colleagues took part so far.` : `At least ${people} colleagues took part.`,
  tooFewYet: (state) => (state === 'OPEN' ? 'How many take part is shown here once there are enough.' : ''),
  unshown: (percentage) =>
    `Of every 100 words ${percentage} are not above: fewer than three people gave them, or they are names. These are deleted.`,
  lexiconChanged:
    'The list of words was updated while this round was open. So a word is here only if three people gave it in just that form.',
  tooFewText: 'Too few people took part to show anything without somebody being recognised. The words lapsed unread.',
  countingText: 'The last words come with the next delivery. Then the clouds are here.',
  open: 'Go to this round',
  openEarlier: (days) => `The round of ${days}`,
  give: 'Give your words',
  giveHint: 'That goes through the letterbox, without your name. Looking at this page gives nothing away.',
  earlier: 'Earlier rounds',
  compare: {
    title: (days) => `Compared with ${days}`,
    came: 'New',
    went: 'Gone',
    stayed: 'Still here',
    nothing: 'Nothing',
    more: (more) => `and ${more} more`,
    distance: (percentage) => `Of every 100 words that people wanted then, ${percentage} were also said of how it was.`,
  },
  distance: (percentage) => `Of every 100 words that people want, ${percentage} are also said of today.`,
  notices: {
    opened: 'A round of words is open, and everybody can take part: {round}',
    withdrawn: 'There was a round of words. It was taken back.',
  },
  notFound: { title: 'This round is not here', text: 'It may have been taken back.' },
  plan: {
    link: 'Plan a round of words',
    title: 'Planning a round of words',
    intro: 'The clouds appear once the round is over, if enough colleagues took part.',
    opensOn: 'First day',
    opensOnHint: 'Nine days from now at the earliest: every browser must have seen the key of the round a week before.',
    closesOn: 'Last day',
    missing: 'Choose a day.',
    send: 'Plan the round',
    done: 'The round is planned.',
  },
  merge: {
    link: 'Merge words, or make a value of one',
    title: 'What you can do with the words',
    intro:
      'Where two words say the same, let one count as the other. Everybody sees that you did so, and you can undo it.',
    word: 'Word',
    into: 'Counts as',
    choose: 'Choose a word',
    missing: 'Choose two different words.',
    send: 'Merge',
    trailOf: 'Merged',
    trail: '{word} ({count}) counts as {into}. Merged by {name} on {day}.',
    somebody: 'an editor',
    undo: 'Separate',
    undoOf: (word) => `Separate ${word}`,
  },
  pairs: {
    title: 'Words of our own',
    intro:
      'Has something two names here, as “Waterweg app” and “the app”? Make them a pair. After the close they count as one, if three people gave each of them. You do not see here what was given.',
    none: 'There are no pairs yet.',
    add: 'Add a pair',
    one: 'This word',
    other: 'Counts the same as',
    missing: 'Write a word.',
    send: 'Add',
    remove: 'Remove',
    removeOf: (one, other) => `Remove the pair ${one} and ${other}`,
  },
  promote: {
    link: (word) => `Make a value of “${word}”`,
    intro: (word) =>
      `This value comes from the round of words: “${word}”. The value says so from now on, with your name.`,
    notFound: { title: 'This word is not here', text: 'It may count as another word now.' },
    title: 'Where this value comes from',
    days: (opensOn, closesOn) => `the round of words of ${opensOn} to ${closesOn}`,
    origin: 'From {round}: {word} ({count}). {name} made a value of it on {day}.',
  },
  withdraw: {
    button: 'Take this round back',
    sure: 'Nothing of it will ever be shown, and words that were given are deleted.',
    yes: 'Yes, take it back',
    done: 'The round was taken back.',
  },
};
