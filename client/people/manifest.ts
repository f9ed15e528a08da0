import { relayStylePagination } from '@apollo/client/utilities';
import type { Manifest } from '../manifest.ts';
import type { Lang } from '../ui/locales.ts';
import { forYouAddress } from './addresses.ts';
import { ForYou } from './for-you/for-you.tsx';
import { peopleWords } from './people-words.ts';

const FORMER_COLLEAGUE: Record<Lang, string> = { nl: 'Oud-collega', en: 'Former colleague' };

export const people: Manifest = {
  name: 'people',
  place: 1,
  addresses: [forYouAddress],
  Screens: ForYou,
  firstTexts: peopleWords,
  cache: (lang) => ({
    // Whose data were erased has no name any more.
    Person: { fields: { name: (name?: string) => (name === '' ? FORMER_COLLEAGUE[lang] : name) } },
    // There is one of each for the viewer, so the result of a mutation updates what the screens show.
    Settings: { keyFields: [] },
    ForYou: { keyFields: [], fields: { notices: relayStylePagination() } },
  }),
};
