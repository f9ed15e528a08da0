import type { ForYouContent } from '../../people/for-you-slot.ts';
import { BlockerLink, BlockersNotice } from './blockers-notice.tsx';
import { blockersNoticeWords } from './blockers-notice-words.ts';
import { blockersNoticeKinds } from './kinds.ts';

export const blockersInForYou: ForYouContent = {
  kinds: blockersNoticeKinds,
  Notice: BlockersNotice,
  subject: 'blocker',
  Subject: BlockerLink,
  texts: blockersNoticeWords,
};
