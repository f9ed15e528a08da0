import { createUnionType, Field, ID, InputType, Int } from 'type-graphql';
import type { RequestContext } from '../../kernel/context.ts';
import { uuidOf } from '../../kernel/node-id.ts';
import { write } from '../../kernel/write.ts';
import { CultureCloud } from '../clouds/culture-word.ts';
import { CultureRound } from '../rounds/culture-round.ts';
import { changedRound } from '../rounds/read-culture-rounds.ts';
import { CultureWordNotFoundRefused } from './refusals.ts';

@InputType({ description: 'A merged word that stands alone again.' })
export class SeparateCultureWordInput {
  @Field(() => ID, { description: 'The round.' })
  roundId!: string;

  @Field(() => CultureCloud, { description: 'The cloud.' })
  cloud!: CultureCloud;

  @Field(() => Int, { description: 'The place of the word.' })
  place!: number;
}

export const SeparateCultureWordResult = createUnionType({
  name: 'SeparateCultureWordResult',
  description: 'The round; refused where the word was in no merge.',
  types: () => [CultureRound, CultureWordNotFoundRefused] as const,
});

/** An editor undoes a merge; words that were merged into this one before come along with it. */
export async function separateCultureWord(
  context: RequestContext,
  { roundId, cloud, place }: SeparateCultureWordInput,
): Promise<typeof SeparateCultureWordResult> {
  const uuid = uuidOf('CultureRound', roundId) ?? '';
  const separated = await write(context, async (db) => {
    db.announce('cultureChanged', {});
    return db.run('DELETE FROM culture_merge WHERE round_id = ? AND cloud = ? AND place = ?', [uuid, cloud, place]);
  });
  const round = separated === 1 ? await changedRound(context, uuid) : null;
  return round ?? new CultureWordNotFoundRefused(context.language);
}
