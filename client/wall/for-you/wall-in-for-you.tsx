import type { ForYouSlots } from '../../people/for-you/for-you-slots.ts';
import { Lazily, part } from '../../ui/lazily.tsx';
import { ConsentAsked } from '../consent/consent-asked.tsx';
import { AboutNotice } from '../consent/consent-state.tsx';
import { MyRecognitions, MyRecognitionsLabel } from '../mine/my-recognitions.tsx';
import { ReportsLabel, UnseenLabel } from '../moderation/reports-label.tsx';
import { ReportsWaiting } from '../moderation/reports-waiting.tsx';

const reports = part(async () => (await import('../moderation/reports-screen.tsx')).ReportsScreen);
const unseen = part(async () => (await import('../moderation/unseen-screen.tsx')).UnseenScreen);

/** What the wall has for a person, and for an editor. */
export const wallInForYou: ForYouSlots = {
  Asked: ConsentAsked,
  About: AboutNotice,
  waiting: [{ role: 'EDITOR', item: <ReportsWaiting /> }],
  parts: [
    { name: 'stories', label: <MyRecognitionsLabel />, screen: <MyRecognitions /> },
    { name: 'reports', role: 'EDITOR', label: <ReportsLabel />, screen: <Lazily part={reports} /> },
    { name: 'unseen', role: 'EDITOR', label: <UnseenLabel />, screen: <Lazily part={unseen} /> },
  ],
};
