import type { RequestContext } from '../../kernel/context.ts';
import type { Database } from '../../kernel/database.ts';
import { neighboursIn, type Pair } from '../../purpose/values/neighbours.ts';
import { valuesByUuid } from '../../purpose/values/read-values.ts';
import { DilemmaPair } from './dilemma-pair.ts';

interface CountedPair extends Pair {
  count: number;
  isDue: boolean;
}

/** The values of a dilemma, in whichever order. */
export type TwoValues = readonly [one: string, other: string];

/**
 * Every two neighbours of the order with how many of these dilemmas were between them. Those who change places are the same
 * pair: the question between them is the same one.
 */
export function countPairs(order: readonly string[], dilemmas: readonly TwoValues[]): CountedPair[] {
  const counted = neighboursIn(order).map((pair) => ({
    ...pair,
    count: dilemmas.filter((values) => isBetween(pair, values)).length,
  }));
  const fewest = Math.min(...counted.map(({ count }) => count));
  return counted.map((pair) => ({ ...pair, isDue: pair.count === fewest }));
}

export function isBetween({ upperId, lowerId }: Pair, values: TwoValues): boolean {
  return values.includes(upperId) && values.includes(lowerId);
}

/** The values of every dilemma that has days, but for one. */
export async function plannedValues(db: Pick<Database, 'rows'>, except: string | null): Promise<TwoValues[]> {
  const rows = await db.rows<{ one: string; other: string }>(
    `SELECT first_value_id AS one, second_value_id AS other FROM dilemma
     WHERE withdrawn = 0 AND opens_on IS NOT NULL AND id <> ?`,
    [except ?? ''],
  );
  return rows.map(({ one, other }) => [one, other]);
}

/** The pairs of neighbours, from the top of the order. */
export async function readPairs(context: RequestContext): Promise<DilemmaPair[]> {
  const values = await valuesByUuid(context.db, context.language);
  const order = [...values.values()].filter(({ rank }) => rank !== null).map(({ uuid }) => uuid);
  return toPairs(context, countPairs(order, await plannedValues(context.db, null)));
}

export async function toPairs({ db, language }: RequestContext, pairs: CountedPair[]): Promise<DilemmaPair[]> {
  const values = await valuesByUuid(
    db,
    language,
    pairs.flatMap(({ upperId, lowerId }) => [upperId, lowerId]),
  );
  return pairs.map(({ upperId, lowerId, count, isDue }) =>
    Object.assign(new DilemmaPair(), {
      ...{ upper: values.get(upperId)!, lower: values.get(lowerId)!, dilemmaCount: count, isDue },
    }),
  );
}
