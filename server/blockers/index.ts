import { BlockersBoard1795651200000 } from '../../migrations/1795651200000-blockers-board.ts';
import { BlockersWords1795651260000 } from '../../migrations/1795651260000-blockers-words.ts';
import { BlockersRoundSeries1795824000000 } from '../../migrations/1795824000000-blockers-round-series.ts';
import { BlockersClearerNames1796000000000 } from '../../migrations/1796000000000-blockers-clearer-names.ts';
import { BlockersLapsedRounds1796100000000 } from '../../migrations/1796100000000-blockers-lapsed-rounds.ts';
import { BlockersOffersKeys1796200180000 } from '../../migrations/1796200180000-blockers-offers-keys.ts';
import { BlockersProofs1796400060000 } from '../../migrations/1796400060000-blockers-proofs.ts';
import { BlockersOneDeputy1796700000000 } from '../../migrations/1796700000000-blockers-one-deputy.ts';
import { BlockersSearch1796800060000 } from '../../migrations/1796800060000-blockers-search.ts';
import { BlockersInboxOrder1796900120000 } from '../../migrations/1796900120000-blockers-inbox-order.ts';
import type { Capability } from '../kernel/capability.ts';
import { BlockerNoticesResolver, BoardResolver, RecognitionBlockersResolver } from './board/board.resolver.ts';
import { readableBlockers } from './board/read-blocker.ts';
import { removalAnnotations } from './board/removal-annotations.ts';
import { moveUp } from './clocks/move-up.ts';
import { remindOfDeadlines } from './clocks/remind-of-deadlines.ts';
import { resealAnswers } from './clocks/reseal-answers.ts';
import { applyWaitingDeliveries } from './delivery/apply-delivery.ts';
import { deliveryMeasurements } from './delivery/measure-deliveries.ts';
import { DeskResolver } from './desk/desk.resolver.ts';
import { blockersPersonalData } from './desk/personal-data.ts';
import { BlockerProofRow } from './duty/blocker-proof.row.ts';
import { DutyResolver } from './duty/duty.resolver.ts';
import { InboxResolver } from './inbox/inbox.resolver.ts';
import { DeputyRow } from './management/deputy.row.ts';
import { ManagementResolver } from './management/management.resolver.ts';
import { ManagementMemberRow } from './management/management-member.row.ts';
import { deputyByUuid } from './management/read-deputies.ts';
import { offerAtOnce, startOffers } from './offers/offer-at-once.ts';
import { OffersKeyRow } from './offers/offers-key.row.ts';
import { PyramidResolver } from './pyramid/pyramid.resolver.ts';
import { advanceRounds } from './rounds/advance-rounds.ts';
import { BlockerRoundRow } from './rounds/blocker-round.row.ts';
import { roundsByUuid } from './rounds/read-rounds.ts';
import { RoundNoticesResolver, RoundsResolver } from './rounds/rounds.resolver.ts';
import { AnswerRequestRow } from './thread/answer-request.row.ts';
import { BlockerRow } from './thread/blocker.row.ts';
import { BlockerHidingRow } from './thread/blocker-hiding.row.ts';
import { BlockerTurnRow } from './thread/blocker-turn.row.ts';
import { TurnsResolver } from './turns/turns.resolver.ts';
import { blockersNotices } from './vocabulary/notices.ts';
import { readBlockersSettings } from './vocabulary/settings.ts';

declare module '../kernel/events.ts' {
  interface Topics {
    /** Something that the board of blockers shows is different now; which blocker is not said. */
    boardChanged: Record<string, never>;
  }
}

export const blockers: Capability = {
  name: 'blockers',
  entities: [
    BlockerRow,
    BlockerTurnRow,
    AnswerRequestRow,
    BlockerHidingRow,
    BlockerRoundRow,
    DeputyRow,
    ManagementMemberRow,
    OffersKeyRow,
    BlockerProofRow,
  ],
  migrations: [
    BlockersBoard1795651200000,
    BlockersWords1795651260000,
    BlockersRoundSeries1795824000000,
    BlockersClearerNames1796000000000,
    BlockersLapsedRounds1796100000000,
    BlockersOffersKeys1796200180000,
    BlockersProofs1796400060000,
    BlockersOneDeputy1796700000000,
    BlockersSearch1796800060000,
    BlockersInboxOrder1796900120000,
  ],
  personalData: blockersPersonalData,
  resolvers: [
    BoardResolver,
    RecognitionBlockersResolver,
    BlockerNoticesResolver,
    InboxResolver,
    PyramidResolver,
    TurnsResolver,
    RoundsResolver,
    RoundNoticesResolver,
    DeskResolver,
    DutyResolver,
    ManagementResolver,
  ],
  start: startOffers,
  settings: readBlockersSettings,
  notices: blockersNotices,
  events: { boardChanged: { changesPages: true } },
  jobs: [
    { name: 'blockers-apply-deliveries', schedule: '* * * * *', run: applyWaitingDeliveries },
    { name: 'blockers-offer-at-once', schedule: '* * * * *', run: offerAtOnce },
    { name: 'blockers-move-up', schedule: '*/10 * * * *', run: moveUp },
    // Before the digest, which lists what it reminds of.
    { name: 'blockers-remind-of-deadlines', schedule: '0 7 * * *', run: remindOfDeadlines },
    { name: 'blockers-advance-rounds', schedule: '5 * * * *', run: advanceRounds },
    { name: 'blockers-reseal-answers', schedule: '40 4 * * *', run: resealAnswers },
  ],
  measurements: deliveryMeasurements,
  annotations: { BLOCKER_REMOVED: removalAnnotations },
  nodes: {
    Blocker: (context, uuid) => readableBlockers(context).load(uuid),
    BlockerRound: (context, uuid) => roundsByUuid(context).load(uuid),
    Deputy: deputyByUuid,
  },
  letterFields: ['blockerDesk'],
  sharedFields: ['blockers', 'pyramid', 'blockerDesk'],
};
