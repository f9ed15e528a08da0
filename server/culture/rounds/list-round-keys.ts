import { listRoundKey } from '../../issuer/list-round-key.ts';
import type { Context } from '../../kernel/context.ts';
import { readOfferedRounds } from './offered-rounds.ts';

/** Lists a key for each round that has none yet: one that was just made, or at which another process was faster. */
export async function listRoundKeys(context: Context): Promise<void> {
  for (const round of await readOfferedRounds(context)) await listRoundKey(context, round);
}
