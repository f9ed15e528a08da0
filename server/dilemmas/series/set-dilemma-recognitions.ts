import { createUnionType, Field, ID, InputType } from 'type-graphql';
import type { RequestContext, Writing } from '../../kernel/context.ts';
import { insertRows } from '../../kernel/insert-rows.ts';
import { uuidOf } from '../../kernel/node-id.ts';
import { filledUp, placeholders } from '../../kernel/sql.ts';
import { Several } from '../../kernel/validation.ts';
import { write } from '../../kernel/write.ts';
import { RecognitionNotFoundRefused } from '../../wall/refusals.ts';
import { Dilemma } from '../reading/dilemma.ts';
import { DilemmaRecognitionRow } from '../reading/dilemma-recognition.row.ts';
import { changedDilemma } from '../reading/read-dilemmas.ts';
import { lockDilemma } from './lock-dilemma.ts';
import { DilemmaNotFoundRefused } from './refusals.ts';

@InputType({ description: 'The recognitions in which just this happened.' })
export class SetDilemmaRecognitionsInput {
  @Field(() => ID, { description: 'The dilemma, open, over or yet to come.' })
  dilemmaId!: string;

  @Field(() => [ID], { description: 'Up to three recognitions on the wall, in their order; none takes all away.' })
  @Several(0, 3)
  recognitionIds!: string[];
}

export const SetDilemmaRecognitionsResult = createUnionType({
  name: 'SetDilemmaRecognitionsResult',
  description: 'The dilemma; refused for a recognition that is not on the wall.',
  types: () => [Dilemma, DilemmaNotFoundRefused, RecognitionNotFoundRefused] as const,
});

/** An editor says in which stories just this happened; readers see them after the close, as long as they are on the wall. */
export async function setDilemmaRecognitions(
  context: RequestContext,
  { dilemmaId, recognitionIds }: SetDilemmaRecognitionsInput,
): Promise<typeof SetDilemmaRecognitionsResult> {
  const uuid = uuidOf('Dilemma', dilemmaId);
  const recognitions = recognitionIds.map((id) => uuidOf('Recognition', id) ?? '');
  const refusal = await write(context, async (db) => {
    if (!(await lockDilemma(db, uuid))) return new DilemmaNotFoundRefused(context.language);
    if (!(await areOnTheWall(db, recognitions))) return new RecognitionNotFoundRefused(context.language);
    await db.run('DELETE FROM dilemma_recognition WHERE dilemma_id = ?', [uuid]);
    const rows = recognitions.map((recognitionId, index) => ({ dilemmaId: uuid!, place: index + 1, recognitionId }));
    await insertRows(db, DilemmaRecognitionRow, rows);
    db.announce('dilemmasChanged', {});
    return null;
  });
  return refusal ?? changedDilemma(context, uuid!);
}

async function areOnTheWall(db: Writing, uuids: string[]): Promise<boolean> {
  if (uuids.length === 0) return true;
  const list = filledUp(uuids);
  const sql = `SELECT id FROM recognition WHERE id IN (${placeholders(list)}) AND published_at IS NOT NULL`;
  return (await db.rows(sql, list)).length === uuids.length;
}
