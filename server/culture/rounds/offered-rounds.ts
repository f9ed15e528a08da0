import { todayIn } from '../../blockers/vocabulary/today.ts';
import type { OfferedRound } from '../../kernel/answers.ts';
import type { Context } from '../../kernel/context.ts';

/** Rounds that can be answered today or on a later day. */
export function readOfferedRounds(context: Context): Promise<OfferedRound[]> {
  return context.db.rows<OfferedRound>(
    `SELECT id, opens_on AS opensOn, closes_on AS closesOn FROM culture_round
     WHERE withdrawn = 0 AND closes_on >= ? ORDER BY opens_on, id`,
    [todayIn(context)],
  );
}
