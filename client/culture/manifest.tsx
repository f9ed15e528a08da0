import type { Manifest } from '../manifest.ts';
import { forYouSlot } from '../people/for-you-slot.ts';
import type { PurposeScreenProps } from '../purpose/addresses.ts';
import { purposeScreenSlot } from '../purpose/page/purpose-screen-slot.ts';
import { purposeSectionSlot } from '../purpose/page/purpose-section-slot.ts';
import { valueProofSlot } from '../purpose/values/value-proof-slot.ts';
import { fill } from '../slot.tsx';
import { fetchedOnce } from '../ui/fetched-once.ts';
import { lazyComponent } from '../ui/lazily.tsx';

const section = lazyComponent(async () => (await import('./section/culture-section.tsx')).CultureSection);
const round = lazyComponent(async () => (await import('./round/round-screen.tsx')).RoundScreen);
const plan = lazyComponent<PurposeScreenProps>(async () => (await import('./planning/plan-screen.tsx')).PlanScreen);

const promote = lazyComponent<PurposeScreenProps>(
  async () => (await import('./promotion/promote-screen.tsx')).PromoteScreen,
);
const origin = lazyComponent(async () => (await import('./promotion/value-origin.tsx')).ValueOrigin);

/** It has no tab: it stands on the page of purpose. */
export const culture: Manifest = {
  name: 'culture',
  place: 5,
  slots: [
    fill(purposeSectionSlot, { name: 'culture', component: section }),
    fill(purposeScreenSlot, { name: 'round', component: round }),
    fill(purposeScreenSlot, { name: 'round-new', component: plan }),
    fill(purposeScreenSlot, { name: 'value-from', component: promote }),
    fill(valueProofSlot, { name: 'culture', component: origin }),
    fill(
      forYouSlot,
      fetchedOnce(async () => (await import('./for-you/culture-in-for-you.tsx')).cultureInForYou),
    ),
  ],
  cache: {
    Query: { fields: { cultureRounds: { merge: false } } },
    CultureRound: { fields: { today: { merge: false }, wanted: { merge: false } } },
  },
};
