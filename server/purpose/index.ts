import { PurposeValues1795305660000 } from '../../migrations/1795305660000-purpose-values.ts';
import type { Capability } from '../kernel/capability.ts';
import { BehaviourRow } from './behaviour.row.ts';
import { followValues } from './follow-values.ts';
import { PurposeResolver } from './purpose.resolver.ts';
import { behaviourByUuid, valuesByUuid } from './read-values.ts';
import { ValueRow } from './value.row.ts';

declare module '../kernel/events.ts' {
  interface Topics {
    valuesChanged: Record<string, never>;
  }
}

export const purpose: Capability = {
  name: 'purpose',
  entities: [ValueRow, BehaviourRow],
  migrations: [PurposeValues1795305660000],
  resolvers: [PurposeResolver],
  events: { valuesChanged: { changesPages: true } },
  start: followValues,
  nodes: {
    Value: async ({ db, language }, uuid) => (await valuesByUuid(db, language)).get(uuid) ?? null,
    Behaviour: ({ db, language }, uuid) => behaviourByUuid(db, language, uuid),
  },
  sharedFields: ['purpose'],
};
