import type { Capability } from '../kernel/capability.ts';
import { CommentRow } from './comment.row.ts';
import { CommentsResolver } from './comments.resolver.ts';
import { ModerationResolver } from './moderation.resolver.ts';
import { wallNotices } from './notices.ts';
import { ReactionRow } from './reaction.row.ts';
import { readableComment } from './read-comments.ts';
import { recognitionByUuid } from './read-recognition.ts';
import { countOpenReports, readableReport } from './read-reports.ts';
import { RecognitionRow } from './recognition.row.ts';
import { RecognitionDepartmentRow } from './recognition-department.row.ts';
import { RecognitionReceiverRow } from './recognition-receiver.row.ts';
import { remindOfConsent } from './remind-of-consent.ts';
import { ReportRow } from './report.row.ts';
import { WallResolver } from './wall.resolver.ts';

export const wall: Capability = {
  name: 'wall',
  entities: [RecognitionRow, RecognitionReceiverRow, RecognitionDepartmentRow, ReactionRow, CommentRow, ReportRow],
  resolvers: [WallResolver, CommentsResolver, ModerationResolver],
  notices: wallNotices,
  jobs: [{ name: 'wall-remind-of-consent', schedule: '0 8 * * *', run: remindOfConsent }],
  nodes: { Recognition: recognitionByUuid, Comment: readableComment, Report: readableReport },
  waiting: countOpenReports,
  sharedFields: ['wall'],
};
