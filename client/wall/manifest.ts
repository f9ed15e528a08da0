import { relayStylePagination } from '@apollo/client/utilities';
import type { Manifest } from '../manifest.ts';
import { personAddress } from '../people/addresses.ts';
import { forYouSlot } from '../people/for-you-slot.ts';
import { walkEndSlot } from '../purpose/start/walk-end-slot.ts';
import { valueProofSlot } from '../purpose/values/value-proof-slot.ts';
import { readById } from '../read-by-id.ts';
import { fill } from '../slot.tsx';
import { fetchedOnce } from '../ui/fetched-once.ts';
import { lazyComponent } from '../ui/lazily.tsx';
import { recognitionAddress, wallAddress } from './addresses.ts';
import { WallSkeleton } from './feed/wall-skeleton.tsx';
import { Wall } from './wall.tsx';
import { wallWords } from './words/wall-words.ts';

const proof = lazyComponent(async () => (await import('./proof/value-proof.tsx')).ValueProof);
const invitation = lazyComponent(async () => (await import('./proof/walk-invitation.tsx')).WalkInvitation);

/** The wall's screens are part of the first load and not lazy, since most people come for them. */
export const wall: Manifest = {
  name: 'wall',
  place: 3,
  tab: { nl: 'Prikbord', en: 'Wall' },
  element: true,
  addresses: [wallAddress, recognitionAddress, personAddress],
  Screens: Wall,
  Skeleton: WallSkeleton,
  firstTexts: wallWords,
  firstQuery: { name: 'Wall', variables: { first: 20 } },
  slots: [
    fill(valueProofSlot, { name: 'wall', component: proof }),
    fill(walkEndSlot, { name: 'wall', component: invitation }),
    fill(
      forYouSlot,
      fetchedOnce(async () => (await import('./for-you/wall-in-for-you.tsx')).wallInForYou),
    ),
  ],
  cache: {
    Query: {
      fields: {
        wall: relayStylePagination(['filter']),
        myRecognitions: relayStylePagination(),
        myIntentions: relayStylePagination(),
        reports: relayStylePagination(['isOpen']),
        recognition: readById('Recognition'),
      },
    },
    Recognition: {
      fields: { comments: relayStylePagination(), reactions: { merge: false }, consents: { merge: false } },
    },
    ViewerMark: { keyFields: ['recognitionId'], fields: { reactions: { merge: false } } },
  },
};
