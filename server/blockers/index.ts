import type { Capability } from '../kernel/capability.ts';
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
import { ManagementResolver } from './management.resolver.ts';
import { ManagementMemberRow } from './management-member.row.ts';
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
  jobs: [],
  sharedFields: ['blockers', 'pyramid', 'blockerDesk'],
};
