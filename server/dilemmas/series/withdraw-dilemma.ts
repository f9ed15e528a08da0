import { createUnionType, Field, ID, InputType } from 'type-graphql';
import type { RequestContext } from '../../kernel/context.ts';
import { uuidOf } from '../../kernel/node-id.ts';
import { write } from '../../kernel/write.ts';
import { settleNotices } from '../../people/raise-notice.ts';
import { Dilemma } from '../reading/dilemma.ts';
import { dilemmaByUuid } from '../reading/read-dilemmas.ts';
import { DilemmaNotFoundRefused } from './refusals.ts';

@InputType({ description: 'A dilemma to take back.' })
export class WithdrawDilemmaInput {
  @Field(() => ID, { description: 'The dilemma.' })
  dilemmaId!: string;
}

export const WithdrawDilemmaResult = createUnionType({
  name: 'WithdrawDilemmaResult',
  description: 'The dilemma as it was; refused once it is answered.',
  types: () => [Dilemma, DilemmaNotFoundRefused] as const,
});

/** An editor takes a dilemma back, until it is answered: what leaders said by name is deleted, and what still arrives is passed over. */
export async function withdrawDilemma(
  context: RequestContext,
  { dilemmaId }: WithdrawDilemmaInput,
): Promise<typeof WithdrawDilemmaResult> {
  const uuid = uuidOf('Dilemma', dilemmaId) ?? '';
  const dilemma = await dilemmaByUuid(context).load(uuid);
  const withdrawn = await write(context, async (db) => {
    const count = await db.run(
      `UPDATE dilemma SET withdrawn = 1, first_answers = 0, second_answers = 0
       WHERE id = ? AND withdrawn = 0 AND complete = 0`,
      [uuid],
    );
    if (count === 0) return false;
    await db.run('DELETE FROM dilemma_open_answer WHERE dilemma_id = ?', [uuid]);
    await settleNotices(db, { kind: 'DILEMMA_OPENED', subjectId: uuid });
    db.announce('dilemmasChanged', {});
    return true;
  });
  return dilemma !== null && withdrawn ? dilemma : new DilemmaNotFoundRefused(context.language);
}
