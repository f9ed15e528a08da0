import { counter } from '../../ui/counter.ts';
import type { CultureWords } from './words.types.ts';

const count = counter('en');

export const words: CultureWords = {
  title: 'What is it like here?',
  intro: 'Everybody gives four words for what it is like here, and four for what we want. Without a name.',
  today: 'What it is like here',
  wanted: 'What we want it to be',
  people: (people) => count(people, { one: '# colleague', other: '# colleagues' }),
  word: 'Word',
  count: 'By how many colleagues',
  asTable: 'As a table',
  asList: 'As a cloud',
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
  tooFewYet: (state) => (state === 'OPEN' ? 'How many take part stands here once there are enough.' : ''),
  unshown: (percentage) =>
    `Of every 100 words ${percentage} are not above: fewer than three people gave them, or they are names. Those are deleted.`,
  lexiconChanged:
    'The list of words was updated while this round was open. So a word is here only if three people gave it in just that form.',
  tooFewText: 'Too few people took part to show anything without somebody being recognised. The words lapsed unread.',
  countingText: 'The last words come with the next delivery. Then the clouds are here.',
  open: 'Go to this round',
  openEarlier: (days) => `The round of ${days}`,
  give: 'Give your words',
  giveHint: 'That goes through the letterbox, without your name. Looking at this page shows nothing.',
  earlier: 'Earlier rounds',
  compare: {
    title: (days) => `Compared with ${days}`,
    came: 'New',
    went: 'Gone',
    stayed: 'Still here',
    nothing: 'Nothing',
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
    opensOnHint: 'In nine days at the earliest: every browser must have seen the key of the round a week before.',
    closesOn: 'Last day',
    missing: 'Choose a day.',
    send: 'Plan the round',
    done: 'The round is planned.',
  },
  withdraw: {
    button: 'Take this round back',
    sure: 'Nothing of it will ever be shown, and words that were given are deleted.',
    yes: 'Yes, take it back',
    done: 'The round was taken back.',
  },
};
