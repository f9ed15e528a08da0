import type { ForYouContent } from '../../people/for-you-slot.ts';
import { Lazily, lazyComponent } from '../../ui/lazily.tsx';
import { HonourChoice } from '../consent/honour-choice.tsx';
import { MyIntentionsLabel } from '../intentions/intention-words.ts';
import { MyRecognitions, MyRecognitionsLabel } from '../mine/my-recognitions.tsx';
import { ReportsLabel, UnseenLabel } from '../moderation/reports-label.tsx';
import { ReportsWaiting } from '../moderation/reports-waiting.tsx';
import { EmptyList } from './empty-list.tsx';
import { wallNoticeKinds } from './kinds.ts';
import { RecognitionLink, WallNotice } from './wall-notice.tsx';
import { wallNoticeWords } from './wall-notice-words.ts';

const intentions = lazyComponent(async () => (await import('../intentions/my-intentions.tsx')).MyIntentions);
const reports = lazyComponent(async () => (await import('../moderation/reports-screen.tsx')).ReportsScreen);
const unseen = lazyComponent(async () => (await import('../moderation/unseen-screen.tsx')).UnseenScreen);

/** What the wall has for a person, and for an editor. */
export const wallInForYou: ForYouContent = {
  kinds: wallNoticeKinds,
  Notice: WallNotice,
  asking: ['CONSENT_ASKED'],
  subject: 'recognition',
  Subject: RecognitionLink,
  texts: wallNoticeWords,
  Empty: EmptyList,
  roleTasks: [{ role: 'EDITOR', item: <ReportsWaiting /> }],
  settings: [{ name: 'honour', Setting: HonourChoice }],
  screens: [
    { name: 'stories', label: <MyRecognitionsLabel />, screen: <MyRecognitions /> },
    { name: 'intentions', label: <MyIntentionsLabel />, screen: <Lazily component={intentions} /> },
    { name: 'reports', role: 'EDITOR', label: <ReportsLabel />, screen: <Lazily component={reports} /> },
    { name: 'unseen', role: 'EDITOR', label: <UnseenLabel />, screen: <Lazily component={unseen} /> },
  ],
};
