import { relayStylePagination } from '@apollo/client/utilities';
import type { Manifest } from '../manifest.ts';
import { forYouAddress } from './addresses.ts';
import { ForYou } from './for-you/for-you.tsx';
import { peopleWords } from './people-words.ts';

export const people: Manifest = {
  name: 'people',
  place: 1,
  addresses: [forYouAddress],
  Screens: ForYou,
  firstTexts: peopleWords,
  cache: {
    // There is one of each for the viewer, so the result of a mutation updates what the screens show.
    Settings: { keyFields: [] },
    ForYou: { keyFields: [], fields: { notices: relayStylePagination() } },
  },
};
