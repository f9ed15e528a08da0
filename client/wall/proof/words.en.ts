import { counter } from '../../ui/counter.ts';
import type { ProofWords } from './words.types.ts';

const count = counter('en');

export const words: ProofWords = {
  recognitions: (n) => count(n, { one: '# story', other: '# stories' }),
  newest: 'the latest about {names}, {ago}',
  others: (n) => `${n} others`,
  copies: (n) => count(n, { one: 'Said once: “I’ll do this too”', other: 'Said # times: “I’ll do this too”' }),
  none: 'No story about this value yet. The first one can be yours.',
  noneUnseen: 'Nobody has been nominated for this value yet. Did you see who showed it?',
  unseen: 'No new story for three months. The last one was about {names}, {ago}. Have you seen it since?',
  nominate: 'Nominate a colleague',
  failed: 'The stories could not be fetched.',
  retry: 'Try again',
  loading: 'Fetching the stories',
  title: 'How we saw it',
  all: (n) => count(n, { one: 'To the story on the wall', other: 'All # stories on the wall' }),
  invitation: 'Did you see somebody show it already? Tell it in three sentences; newcomers nominate, too.',
  noneRetired: 'No stories were told about this value.',
};
