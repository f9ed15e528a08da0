import type { Manifest } from '../manifest.ts';
import { forYouSlot } from '../people/for-you-slot.ts';
import type { PurposeScreenProps } from '../purpose/addresses.ts';
import { purposeScreenSlot } from '../purpose/page/purpose-screen-slot.ts';
import { purposeSectionSlot } from '../purpose/page/purpose-section-slot.ts';
import { fill } from '../slot.tsx';
import { fetchedOnce } from '../ui/fetched-once.ts';
import { lazyComponent } from '../ui/lazily.tsx';

const section = lazyComponent(async () => (await import('./section/culture-section.tsx')).CultureSection);
const round = lazyComponent(async () => (await import('./round/round-screen.tsx')).RoundScreen);
const plan = lazyComponent<PurposeScreenProps>(async () => (await import('./planning/plan-screen.tsx')).PlanScreen);

/** It has no tab: it stands on the page of purpose. */
export const culture: Manifest = {
  name: 'culture',
  place: 5,
  slots: [
    fill(purposeSectionSlot, { name: 'culture', component: section }),
    fill(purposeScreenSlot, { name: 'round', component: round }),
    fill(purposeScreenSlot, { name: 'round-new', component: plan }),
    fill(
      forYouSlot,
      fetchedOnce(async () => (await import('./for-you/culture-in-for-you.tsx')).cultureInForYou),
    ),
  ],
  cache: { Query: { fields: { cultureRounds: { merge: false } } } },
};
