import { createUnionType, Field, ID, InputType, ObjectType } from 'type-graphql';
import type { RequestContext } from '../../kernel/context.ts';
import type { Language } from '../../kernel/language.ts';
import { uuidOf } from '../../kernel/node-id.ts';
import { Refusal } from '../../kernel/refusal.ts';
import { write } from '../../kernel/write.ts';
import { Deputy } from './deputy.ts';
import { deputyByUuid } from './read-deputies.ts';

@InputType({ description: 'A deputy who no longer acts.' })
export class RemoveDeputyInput {
  @Field(() => ID, { description: 'The deputy, by the id that `deputies` gave.' })
  deputyId!: string;
}

@ObjectType({ implements: Refusal, description: 'There is no such deputy of the viewer’s.' })
export class DeputyNotFoundRefused extends Refusal {
  constructor(language: Language) {
    super({ nl: 'Deze vervanger is er niet (meer).', en: 'This deputy is not here (any more).' }[language]);
  }
}

export const RemoveDeputyResult = createUnionType({
  name: 'RemoveDeputyResult',
  description: 'The deputy as it was; refused when the viewer has no such deputy.',
  types: () => [Deputy, DeputyNotFoundRefused] as const,
});

/** A leader takes a deputy back: from now on only the leader acts. */
export async function removeDeputy(
  context: RequestContext,
  input: RemoveDeputyInput,
): Promise<typeof RemoveDeputyResult> {
  const [id, leaderId] = [uuidOf('Deputy', input.deputyId) ?? '', context.viewer.personId];
  const deputy = await deputyByUuid(context, id);
  if (!deputy) return new DeputyNotFoundRefused(context.language);
  // Another request may have been first: whether this one removed anything, the statement says.
  const removed = await write(context, (db) =>
    db.run('DELETE FROM deputy WHERE id = ? AND leader_id = ?', [id, leaderId]),
  );
  return removed === 1 ? deputy : new DeputyNotFoundRefused(context.language);
}
