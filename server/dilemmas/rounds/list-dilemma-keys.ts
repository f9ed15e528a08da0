import { todayIn } from '../../blockers/vocabulary/today.ts';
import { listRoundKey, type RoundDays } from '../../issuer/list-round-key.ts';
import type { Context } from '../../kernel/context.ts';

/** Lists a key for each dilemma with days that has none yet. */
export async function listDilemmaKeys(context: Context): Promise<void> {
  const planned = await context.db.rows<RoundDays>(
    `SELECT round_id AS id, opens_on AS opensOn, closes_on AS closesOn FROM dilemma
     WHERE opened = 0 AND withdrawn = 0 AND opens_on > ? ORDER BY opens_on`,
    [todayIn(context)],
  );
  for (const dilemma of planned) await listRoundKey(context, dilemma);
}
