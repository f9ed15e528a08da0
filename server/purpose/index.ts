import type { Capability } from '../kernel/capability.ts';
import { BehaviourRow } from './behaviour.row.ts';
import { PurposeResolver } from './purpose.resolver.ts';
import { ValueRow } from './value.row.ts';

export const purpose: Capability = {
  name: 'purpose',
  entities: [ValueRow, BehaviourRow],
  resolvers: [PurposeResolver],
  jobs: [],
  sharedFields: ['purpose'],
};
