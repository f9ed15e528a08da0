import type { NoticeKind } from '../../graphql.ts';

export const wallNoticeKinds = [
  'CONSENT_ASKED',
  'RECOGNISED',
  'STORY_PUBLISHED',
  'STORY_DECLINED',
  'COMMENTED',
  'STORY_REPORTED',
  'REPORT_DECIDED',
] as const satisfies NoticeKind[];

export type WallNoticeKind = (typeof wallNoticeKinds)[number];
