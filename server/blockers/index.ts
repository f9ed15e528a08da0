import type { Capability } from '../kernel/capability.ts';
import { applyWaitingDeliveries } from './apply-delivery.ts';
import { BlockerRow } from './blocker.row.ts';
import { BlockerAskingRow } from './blocker-asking.row.ts';
import { BlockerHidingRow } from './blocker-hiding.row.ts';
import { BlockerRoundRow } from './blocker-round.row.ts';
import { BlockerTurnRow } from './blocker-turn.row.ts';
import {
  BlockerNoticesResolver,
  BlockersResolver,
  DeskResolver,
  RoundsResolver,
  ToldBlockersResolver,
} from './blockers.resolver.ts';
import { DeputyRow } from './deputy.row.ts';
import { keepRounds } from './keep-rounds.ts';
import { ManagementResolver } from './management.resolver.ts';
import { ManagementMemberRow } from './management-member.row.ts';
import { moveUp } from './move-up.ts';
import { remindOfDeadlines } from './remind-of-deadlines.ts';
import { sealAgain } from './seal-again.ts';
import { TurnsResolver } from './turns.resolver.ts';

export const blockers: Capability = {
  name: 'blockers',
  entities: [
    BlockerRow,
    BlockerTurnRow,
    BlockerAskingRow,
    BlockerHidingRow,
    BlockerRoundRow,
    DeputyRow,
    ManagementMemberRow,
  ],
  resolvers: [
    BlockersResolver,
    DeskResolver,
    RoundsResolver,
    ToldBlockersResolver,
    BlockerNoticesResolver,
    TurnsResolver,
    ManagementResolver,
  ],
  jobs: [
    { name: 'blockers-apply-deliveries', schedule: '* * * * *', run: applyWaitingDeliveries },
    { name: 'blockers-move-up', schedule: '*/10 * * * *', run: moveUp },
    // Before the digest, so that it can tell of it.
    { name: 'blockers-remind-of-deadlines', schedule: '0 7 * * *', run: remindOfDeadlines },
    { name: 'blockers-keep-rounds', schedule: '5 * * * *', run: keepRounds },
    { name: 'blockers-seal-again', schedule: '40 4 * * *', run: sealAgain },
  ],
  sharedFields: ['blockers', 'pyramid', 'blockerDesk'],
};
