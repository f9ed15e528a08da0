import type { RequestContext } from '../../kernel/context.ts';
import { uuidOf } from '../../kernel/node-id.ts';
import { CulturePair } from './culture-pair.ts';

/** The pairs of a round until it is summed, by the alphabet; there are a hundred at most. */
export async function readCulturePairs({ db }: RequestContext, roundId: string): Promise<CulturePair[]> {
  const rows = await db.rows<CulturePair>(
    'SELECT id, one, other FROM culture_pair WHERE round_id = ? ORDER BY one, id',
    [uuidOf('CultureRound', roundId) ?? ''],
  );
  return rows.map(pairOf);
}

export function pairOf({ id, one, other }: CulturePair): CulturePair {
  return Object.assign(new CulturePair(), { id, one, other });
}
