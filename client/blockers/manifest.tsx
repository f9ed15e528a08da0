import { relayStylePagination } from '@apollo/client/utilities';
import type { Manifest } from '../manifest.ts';
import { forYouSlot } from '../people/for-you-slot.ts';
import { readById } from '../read-by-id.ts';
import { fill } from '../slot.tsx';
import { Boundary } from '../ui/boundary.tsx';
import { fetchedOnce } from '../ui/fetched-once.ts';
import { Lazily, lazyComponent } from '../ui/lazily.tsx';
import { ListSkeleton } from '../ui/list-skeleton.tsx';
import { recognitionFootSlot } from '../wall/card/recognition-foot.ts';
import { blockerAddress, blockersAddress, DUE_FIRST, isLetterScreen } from './addresses.ts';
import { LetterFrameLoader } from './bridge/letter-frame-loader.tsx';

const screens = lazyComponent(async () => (await import('./blockers.tsx')).Blockers);
const origin = lazyComponent(async () => (await import('./origin/recognition-origin.tsx')).RecognitionOrigin);

export const blockers: Manifest = {
  name: 'blockers',
  place: 4,
  tab: { nl: 'Blokkades', en: 'Blockers' },
  element: true,
  addresses: [blockersAddress, blockerAddress],
  // Addresses for writing and reading letters leave no trace, so that nobody can see who goes there.
  isPrivate: isLetterScreen,
  Screens: () => (
    <Boundary fallback={<ListSkeleton />}>
      <Lazily component={screens} />
    </Boundary>
  ),
  InEveryElement: LetterFrameLoader,
  slots: [
    fill(recognitionFootSlot, { name: 'origin', component: origin }),
    fill(
      forYouSlot,
      fetchedOnce(async () => (await import('./for-you/blockers-in-for-you.ts')).blockersInForYou),
    ),
  ],
  cache: {
    Query: {
      fields: {
        blockers: relayStylePagination(['filter']),
        blockerInbox: relayStylePagination((args) => (args?.first === DUE_FIRST ? ['box', 'first'] : ['box'])),
        blocker: readById('Blocker'),
        deputies: { merge: false },
        blockerRounds: { merge: false },
        management: { merge: false },
      },
    },
    Blocker: { fields: { turns: { merge: false }, mergedFrom: { merge: false } } },
    ViewerBlockerMark: { keyFields: ['blockerId'] },
    RecognitionBlocker: { keyFields: ['recognitionId'] },
    Pyramid: { keyFields: [] },
    BlockerInboxCounts: { keyFields: [] },
    BlockerDesk: { keyFields: [] },
  },
};
