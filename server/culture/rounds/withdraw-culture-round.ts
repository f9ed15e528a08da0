import { createUnionType, Field, ID, InputType } from 'type-graphql';
import type { RequestContext } from '../../kernel/context.ts';
import { uuidOf } from '../../kernel/node-id.ts';
import { write } from '../../kernel/write.ts';
import { CultureRound } from './culture-round.ts';
import { cultureRoundByUuid } from './read-culture-rounds.ts';
import { CultureRoundNotFoundRefused } from './refusals.ts';
import { sumRounds } from './sum-rounds.ts';

@InputType({ description: 'A round to take back.' })
export class WithdrawCultureRoundInput {
  @Field(() => ID, { description: 'The round.' })
  roundId!: string;
}

export const WithdrawCultureRoundResult = createUnionType({
  name: 'WithdrawCultureRoundResult',
  description: 'The round as it was; refused once its clouds are shown.',
  types: () => [CultureRound, CultureRoundNotFoundRefused] as const,
});

/** An editor takes a round back: what was given is deleted unsummed, and what still arrives is passed over. */
export async function withdrawCultureRound(
  context: RequestContext,
  { roundId }: WithdrawCultureRoundInput,
): Promise<typeof WithdrawCultureRoundResult> {
  const uuid = uuidOf('CultureRound', roundId) ?? '';
  const round = await cultureRoundByUuid(context).load(uuid);
  const withdrawn = await write(context, async (db) => {
    db.announce('cultureChanged', {});
    return db.run('UPDATE culture_round SET withdrawn = 1 WHERE id = ? AND summed = 0 AND withdrawn = 0', [uuid]);
  });
  if (round === null || withdrawn !== 1) return new CultureRoundNotFoundRefused(context.language);
  await sumRounds(context);
  return round;
}
