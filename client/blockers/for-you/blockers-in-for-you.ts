import type { ForYouContent } from '../../people/for-you-slot.ts';
import { BlockerLink, BlockersNotice } from './blockers-notice.tsx';
import { blockersNoticeWords } from './blockers-notice-words.ts';
import { DueBlockers } from './due-blockers.tsx';
import { blockersNoticeKinds } from './kinds.ts';

export const blockersInForYou: ForYouContent = {
  kinds: blockersNoticeKinds,
  Notice: BlockersNotice,
  Due: DueBlockers,
  subject: 'blocker',
  Subject: BlockerLink,
  texts: blockersNoticeWords,
};
