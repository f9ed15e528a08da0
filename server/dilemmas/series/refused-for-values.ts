import type { RequestContext, Writing } from '../../kernel/context.ts';
import { orderOf } from '../../purpose/values/change-order.ts';
import { readFacts } from '../../purpose/values/value-facts.ts';
import { countPairs, isBetween, plannedValues, type TwoValues, toPairs } from './read-pairs.ts';
import { DilemmaValuesRefused, PairNotDueRefused } from './refusals.ts';

/**
 * Refuses a dilemma with days between these values. Every neighbouring pair comes once before one comes twice; values that
 * are no neighbours can always meet.
 */
export async function refusedForValues(
  context: RequestContext,
  db: Writing,
  id: string,
  values: TwoValues,
): Promise<DilemmaValuesRefused | PairNotDueRefused | null> {
  const order = orderOf(await readFacts(db));
  if (!values.every((uuid) => order.includes(uuid))) return new DilemmaValuesRefused(context.language);
  const pairs = countPairs(order, await plannedValues(db, id));
  const own = pairs.find((pair) => isBetween(pair, values));
  if (!own || own.isDue) return null;
  const due = pairs.filter(({ isDue }) => isDue);
  return new PairNotDueRefused(context.language, await toPairs(context, due));
}
