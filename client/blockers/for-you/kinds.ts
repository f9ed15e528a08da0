import type { NoticeKind } from '../../graphql.ts';

export const blockersNoticeKinds = [
  'BLOCKER_DELIVERED',
  'BLOCKER_DUE',
  'BLOCKER_MOVED_UP',
  'BLOCKER_REPLIED',
  'BLOCKER_CONFIRMED',
  'BLOCKER_REOPENED',
  'MANAGEMENT_NAMED',
  'ROUND_ASKED',
] as const satisfies NoticeKind[];

export type BlockersNoticeKind = (typeof blockersNoticeKinds)[number];
