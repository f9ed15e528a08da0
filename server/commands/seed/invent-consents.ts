import type { ConsentState } from '../../wall/recognition-receiver.row.ts';
import type { InventedPerson } from './invented.ts';
import type { Random } from './random.ts';

/** The consents of the receivers and the state that follows for a recognition. */
export interface InventedConsents {
  consents: ConsentState[];
  publishedAt: Date | null;
  firstPublishedAt: Date | null;
  withdrawnAt: Date | null;
}

const hour = 60 * 60_000;

/** Invents a state. Receivers who want to be asked first mostly agree within two days; now and then a giver withdraws. */
export function inventConsents(receivers: InventedPerson[], at: Date, until: Date, random: Random): InventedConsents {
  let publishedAt = at;
  const consents = receivers.map(({ honour }): ConsentState => {
    if (honour === 'AT_ONCE') return 'GIVEN';
    if (honour === 'ONLY_ME') return 'DECLINED';
    const answeredAt = new Date(at.getTime() + hour * (1 + random.below(48)));
    const answer = random.next();
    if (answer < 0.03 || answeredAt >= until) return 'ASKED';
    if (answer < 0.07) return 'DECLINED';
    if (answeredAt > publishedAt) publishedAt = answeredAt;
    return 'GIVEN';
  });
  const firstPublishedAt = consents.every((consent) => consent === 'GIVEN') ? publishedAt : null;
  const withdrawnAt = random.chance(0.004) ? new Date(publishedAt.getTime() + hour) : null;
  return { consents, publishedAt: withdrawnAt ? null : firstPublishedAt, firstPublishedAt, withdrawnAt };
}
