import { registerEnumType } from 'type-graphql';

export enum DilemmaOutcome {
  NEARLY_ALL = 'NEARLY_ALL',
  SHARE = 'SHARE',
  NEARLY_NOBODY = 'NEARLY_NOBODY',
}
registerEnumType(DilemmaOutcome, {
  name: 'DilemmaOutcome',
  description: 'How many chose by the order, said so that it points at nobody.',
  valuesConfig: {
    NEARLY_ALL: { description: 'All, or all but one or two.' },
    SHARE: { description: 'At least three chose each course; `percentage` says how many chose by the order.' },
    NEARLY_NOBODY: { description: 'Nobody, or one or two.' },
  },
});

/** What fewer people chose could point at them. */
const fewestPeople = 3;

export interface ShownOutcome {
  outcome: DilemmaOutcome;
  /** A multiple of five from 5 to 95; null where it would tell of one or two people. */
  percentage: number | null;
}

/** Finer shares of a small group would say exactly how many answered, and how many chose which. */
const step = 5;

/** Of two small numbers the smaller one counts, so that `NEARLY_ALL` is always the larger group. */
export function outcomeOf(byOrder: number, against: number): ShownOutcome {
  const isTooFew = Math.min(byOrder, against) < fewestPeople;
  if (isTooFew && byOrder >= against) return { outcome: DilemmaOutcome.NEARLY_ALL, percentage: null };
  if (isTooFew) return { outcome: DilemmaOutcome.NEARLY_NOBODY, percentage: null };
  const rounded = step * Math.round((100 * byOrder) / (byOrder + against) / step);
  return { outcome: DilemmaOutcome.SHARE, percentage: Math.min(100 - step, Math.max(step, rounded)) };
}
