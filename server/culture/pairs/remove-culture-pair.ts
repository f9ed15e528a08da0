import { createUnionType, Field, ID, InputType } from 'type-graphql';
import type { RequestContext } from '../../kernel/context.ts';
import { write } from '../../kernel/write.ts';
import { CulturePair } from './culture-pair.ts';
import { lockOpenRound } from './lock-open-round.ts';
import { pairOf } from './read-culture-pairs.ts';
import { CultureRoundOverRefused } from './refusals.ts';

@InputType({ description: 'A pair to take away.' })
export class RemoveCulturePairInput {
  @Field(() => ID, { description: 'The pair.' })
  pairId!: string;
}

export const RemoveCulturePairResult = createUnionType({
  name: 'RemoveCulturePairResult',
  description: 'The pair that is gone; refused after the close, and where it was gone already.',
  types: () => [CulturePair, CultureRoundOverRefused] as const,
});

/** An editor takes a pair away while its round can still be answered. */
export async function removeCulturePair(
  context: RequestContext,
  { pairId }: RemoveCulturePairInput,
): Promise<typeof RemoveCulturePairResult> {
  const sql = 'SELECT id, round_id AS roundId, one, other FROM culture_pair WHERE id = ?';
  const [pair] = await context.db.rows<CulturePair & { roundId: string }>(sql, [pairId]);
  const removed =
    pair &&
    (await write(context, async (db) =>
      (await lockOpenRound(context, db, pair.roundId)) ? db.run('DELETE FROM culture_pair WHERE id = ?', [pairId]) : 0,
    ));
  return pair && removed === 1 ? pairOf(pair) : new CultureRoundOverRefused(context.language);
}
