import { relayStylePagination } from '@apollo/client/utilities';
import type { Manifest } from '../manifest.ts';
import { forYouSlot } from '../people/for-you-slot.ts';
import type { PurposeScreenProps } from '../purpose/addresses.ts';
import { purposeScreenSlot } from '../purpose/page/purpose-screen-slot.ts';
import { purposeSectionSlot } from '../purpose/page/purpose-section-slot.ts';
import { fill } from '../slot.tsx';
import { fetchedOnce } from '../ui/fetched-once.ts';
import { type LazyComponent, lazyComponent } from '../ui/lazily.tsx';

const section = lazyComponent(async () => (await import('./section/dilemmas-section.tsx')).DilemmasSection);

/** The screens by what stands first in their address. */
const screens: Record<string, LazyComponent<PurposeScreenProps>> = {
  dilemma: lazyComponent(async () => (await import('./screen/dilemma-screen.tsx')).DilemmaScreen),
  dilemmas: lazyComponent(async () => (await import('./series/series-screen.tsx')).SeriesScreen),
  'dilemma-write': lazyComponent(async () => (await import('./series/write-screen.tsx')).WriteScreen),
  'dilemma-plan': lazyComponent(async () => (await import('./series/plan-screen.tsx')).PlanScreen),
};

/** It has no tab: it stands on the page of purpose. */
export const dilemmas: Manifest = {
  name: 'dilemmas',
  place: 6,
  slots: [
    fill(purposeSectionSlot, { name: 'dilemmas', component: section }),
    ...Object.entries(screens).map(([name, component]) => fill(purposeScreenSlot, { name, component })),
    fill(
      forYouSlot,
      fetchedOnce(async () => (await import('./for-you/dilemmas-in-for-you.tsx')).dilemmasInForYou),
    ),
  ],
  cache: {
    Query: {
      fields: {
        dilemmas: relayStylePagination(),
        dilemmaSeries: relayStylePagination(),
        dilemmaTrend: { merge: false },
        dilemmaPairs: { merge: false },
        viewerDilemmas: { merge: false },
      },
    },
    Dilemma: {
      fields: { courses: { merge: false }, recognitions: { merge: false }, openAnswers: { merge: false } },
    },
    DilemmaTexts: { keyFields: ['dilemmaId'], fields: { courses: { merge: false }, recognitions: { merge: false } } },
    DilemmaOpenness: { keyFields: [] },
    ViewerDilemma: { keyFields: ['dilemmaId'] },
  },
};
