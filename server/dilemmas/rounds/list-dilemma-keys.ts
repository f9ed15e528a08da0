import { listRoundKey } from '../../issuer/list-round-key.ts';
import type { Context } from '../../kernel/context.ts';
import { readOfferedDilemmas } from './offered-dilemmas.ts';

/** Lists a key for each dilemma with days that has none yet. */
export async function listDilemmaKeys(context: Context): Promise<void> {
  for (const { id, opensOn, closesOn } of await readOfferedDilemmas(context)) {
    await listRoundKey(context, { id, opensOn, closesOn });
  }
}
