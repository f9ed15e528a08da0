import type { NoticeKind } from '../../graphql.ts';

export const wallNoticeKinds = [
  'CONSENT_ASKED',
  'RECOGNISED',
  'RECOGNITION_PUBLISHED',
  'RECOGNITION_DECLINED',
  'COMMENTED',
  'RECOGNITION_REPORTED',
  'REPORT_DECIDED',
] as const satisfies NoticeKind[];

export type WallNoticeKind = (typeof wallNoticeKinds)[number];
