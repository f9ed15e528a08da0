import { relayStylePagination } from '@apollo/client/utilities';
import type { Manifest } from '../manifest.ts';
import { Boundary } from '../ui/boundary.tsx';
import { Lazily, lazyComponent } from '../ui/lazily.tsx';
import { ListSkeleton } from '../ui/list-skeleton.tsx';
import { purposeAddress } from './addresses.ts';

const screens = lazyComponent(async () => (await import('./purpose.tsx')).PurposeScreens);

export const purpose: Manifest = {
  name: 'purpose',
  place: 2,
  tab: { nl: 'Waarvoor we er zijn', en: 'What we are for' },
  // People come for the wall and the blockers first.
  tabPlace: 5,
  element: true,
  addresses: [purposeAddress],
  Screens: () => (
    <Boundary fallback={<ListSkeleton />}>
      <Lazily component={screens} />
    </Boundary>
  ),
  cache: {
    Query: { fields: { purposeChanges: relayStylePagination(), offeredAnnotations: { merge: false } } },
    Purpose: {
      keyFields: [],
      fields: { values: { merge: false }, retiredValues: { merge: false }, versions: { merge: false } },
    },
    Indicator: { fields: { points: { merge: false }, annotations: { merge: false } } },
    IndicatorTexts: { keyFields: [], fields: { points: { merge: false }, annotations: { merge: false } } },
  },
};
