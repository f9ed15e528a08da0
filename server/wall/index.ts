import { WallRecognitions1795305720000 } from '../../migrations/1795305720000-wall-recognitions.ts';
import { WallWords1795305780000 } from '../../migrations/1795305780000-wall-words.ts';
import { WallRepeatedCounts1795737600000 } from '../../migrations/1795737600000-wall-repeated-counts.ts';
import { WallNoticesOfRecognitions1795737720000 } from '../../migrations/1795737720000-wall-notices-of-recognitions.ts';
import { WallCopies1795910640000 } from '../../migrations/1795910640000-wall-copies.ts';
import { WallSearch1796800000000 } from '../../migrations/1796800000000-wall-search.ts';
import { WallNominationDrafts1796900000000 } from '../../migrations/1796900000000-wall-nomination-drafts.ts';
import { WallIntentions1796900180000 } from '../../migrations/1796900180000-wall-intentions.ts';
import { WallRowNumbers1797200000000 } from '../../migrations/1797200000000-wall-row-numbers.ts';
import type { Capability } from '../kernel/capability.ts';
import { CommentRow } from './comment.row.ts';
import { CommentsResolver } from './comments.resolver.ts';
import { expireDrafts } from './drafts/discard-nomination-draft.ts';
import { DraftsResolver } from './drafts/drafts.resolver.ts';
import { NominationDraftRow } from './drafts/nomination-draft.row.ts';
import { followMissed } from './follow-missed.ts';
import { IntentionsResolver } from './intentions/intentions.resolver.ts';
import { readIntention } from './intentions/read-intention.ts';
import { ModerationResolver } from './moderation.resolver.ts';
import { wallNotices } from './notices.ts';
import { wallPersonalData } from './personal/personal-data.ts';
import { ReactionRow } from './reaction.row.ts';
import { readableComment } from './read-comments.ts';
import { recognitionByUuid } from './read-recognition.ts';
import { countOpenReports, readableReport } from './read-reports.ts';
import { RecognitionRow } from './recognition.row.ts';
import { RecognitionDepartmentRow } from './recognition-department.row.ts';
import { RecognitionReceiverRow } from './recognition-receiver.row.ts';
import { remindOfConsent } from './remind-of-consent.ts';
import { repairCounts } from './repair-counts.ts';
import { ReportRow } from './report.row.ts';
import { buildSegments } from './search/build-segments.ts';
import { SegmentRow } from './search/segment.row.ts';
import { SegmentTermRow } from './search/segment-term.row.ts';
import { ValueProofsResolver } from './value-proofs.resolver.ts';
import { WallResolver } from './wall.resolver.ts';

declare module '../kernel/events.ts' {
  interface Topics {
    recognitionPublished: { recognitionId: string };
    /** Published when something that a page of the wall shows has changed. */
    wallChanged: { recognitionId: string };
  }
}

export const wall: Capability = {
  name: 'wall',
  entities: [
    RecognitionRow,
    RecognitionReceiverRow,
    RecognitionDepartmentRow,
    ReactionRow,
    CommentRow,
    ReportRow,
    SegmentRow,
    SegmentTermRow,
    NominationDraftRow,
  ],
  migrations: [
    WallRecognitions1795305720000,
    WallWords1795305780000,
    WallRepeatedCounts1795737600000,
    WallNoticesOfRecognitions1795737720000,
    WallCopies1795910640000,
    WallSearch1796800000000,
    WallNominationDrafts1796900000000,
    WallIntentions1796900180000,
    WallRowNumbers1797200000000,
  ],
  personalData: wallPersonalData,
  resolvers: [
    WallResolver,
    CommentsResolver,
    ModerationResolver,
    ValueProofsResolver,
    DraftsResolver,
    IntentionsResolver,
  ],
  notices: wallNotices,
  start: followMissed,
  events: { recognitionPublished: { changesPages: true }, wallChanged: { changesPages: true } },
  jobs: [
    { name: 'wall-remind-of-consent', schedule: '0 8 * * *', run: remindOfConsent },
    { name: 'wall-repair-counts', schedule: '20 3 * * *', run: repairCounts },
    { name: 'wall-build-segments', schedule: '* * * * *', run: buildSegments },
    { name: 'wall-expire-drafts', schedule: '50 3 * * *', run: expireDrafts, byFirmTime: true },
  ],
  nodes: {
    Recognition: recognitionByUuid,
    Comment: readableComment,
    Report: readableReport,
    Intention: readIntention,
  },
  waiting: countOpenReports,
  sharedFields: ['wall', 'valueProofs', 'Subscription.recognitionPublished'],
};
