import { createUnionType, Field, ID, InputType, ObjectType } from 'type-graphql';
import type { RequestContext } from '../../kernel/context.ts';
import type { Language } from '../../kernel/language.ts';
import { uuidOf } from '../../kernel/node-id.ts';
import { Refusal } from '../../kernel/refusal.ts';
import { write } from '../../kernel/write.ts';
import { rolesOf } from '../management/roles.ts';
import { BlockerRound } from './blocker-round.ts';
import { roundByUuid } from './read-rounds.ts';

@InputType({ description: 'A question round to end.' })
export class CloseBlockerRoundInput {
  @Field(() => ID, { description: 'The round.' })
  roundId!: string;
}

@ObjectType({ implements: Refusal, description: 'There is no such round of the viewer’s.' })
export class BlockerRoundNotFoundRefused extends Refusal {
  constructor(language: Language) {
    super(
      { nl: 'Deze vraagronde is er niet, of is niet van jou.', en: 'This question round is not here, or not yours.' }[
        language
      ],
    );
  }
}

export const CloseBlockerRoundResult = createUnionType({
  name: 'CloseBlockerRoundResult',
  description: 'The round, closed; refused for a round of somebody else.',
  types: () => [BlockerRound, BlockerRoundNotFoundRefused] as const,
});

/** Its asker, or who stands in for them, ends a round: what was written until now still arrives, and none follows. */
export async function closeBlockerRound(
  context: RequestContext,
  input: CloseBlockerRoundInput,
): Promise<typeof CloseBlockerRoundResult> {
  const { actsAs } = await rolesOf(context);
  const uuid = uuidOf('BlockerRound', input.roundId) ?? '';
  const round = await roundByUuid(context, uuid);
  if (!round || !actsAs.includes(round.asker.uuid)) return new BlockerRoundNotFoundRefused(context.language);
  await write(context, async (db) => {
    await db.run('UPDATE blocker_round SET ended = 1 WHERE id = ?', [uuid]);
    db.announce('boardChanged', {});
  });
  return (await roundByUuid(context, uuid))!;
}
