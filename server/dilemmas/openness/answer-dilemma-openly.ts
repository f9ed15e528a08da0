import { createUnionType, Field, ID, InputType, Int } from 'type-graphql';
import { NotALeaderRefused } from '../../blockers/vocabulary/refusals.ts';
import { todayIn } from '../../blockers/vocabulary/today.ts';
import { roundKind } from '../../issuer/manifest-chain.ts';
import type { RequestContext, Writing } from '../../kernel/context.ts';
import { uuidOf } from '../../kernel/node-id.ts';
import { forShare, onDuplicate } from '../../kernel/sql.ts';
import { WholeNumber } from '../../kernel/validation.ts';
import { write } from '../../kernel/write.ts';
import { lockPerson } from '../../people/lock-person.ts';
import { isLeading } from './is-leading.ts';
import { DilemmaNotOpenRefused, DilemmaTokenTakenRefused, OpennessNotChosenRefused } from './refusals.ts';
import { readViewerDilemmas, ViewerDilemma } from './viewer-dilemma.ts';

@InputType({ description: 'What a leader chooses by name.' })
export class AnswerDilemmaOpenlyInput {
  @Field(() => ID, { description: 'The dilemma.' })
  dilemmaId!: string;

  @Field(() => Int, { description: 'The number of the course, 1 or 2.' })
  @WholeNumber(1, 2)
  course!: number;
}

export const AnswerDilemmaOpenlyResult = createUnionType({
  name: 'AnswerDilemmaOpenlyResult',
  description:
    'What the viewer chose; refused outside its days, to who leads nobody or did not say so ahead, and to who has the token.',
  types: () =>
    [
      ViewerDilemma,
      DilemmaNotOpenRefused,
      NotALeaderRefused,
      OpennessNotChosenRefused,
      DilemmaTokenTakenRefused,
    ] as const,
});

type Refused = Exclude<typeof AnswerDilemmaOpenlyResult, ViewerDilemma>;

/** A leader answers by name, and may change it until the close; nobody else sees it before. */
export async function answerDilemmaOpenly(
  context: RequestContext,
  { dilemmaId, course }: AnswerDilemmaOpenlyInput,
): Promise<typeof AnswerDilemmaOpenlyResult> {
  const uuid = uuidOf('Dilemma', dilemmaId) ?? '';
  const { personId } = context.viewer;
  const refusal = await write(context, async (db) => {
    // Whoever takes a token locks the same row.
    await lockPerson(db, personId);
    const refused = await refusedFor(context, db, uuid);
    if (refused) return refused;
    await db.run(
      `INSERT INTO dilemma_open_answer (dilemma_id, person_id, course) VALUES (?, ?, ?)
       ${onDuplicate(db.dialect, 'dilemma_id', 'person_id')} course = ?`,
      [uuid, personId, course, course],
    );
    return null;
  });
  return refusal ?? (await readViewerDilemmas(context, [dilemmaId]))[0]!;
}

async function refusedFor(context: RequestContext, db: Writing, uuid: string): Promise<Refused | null> {
  const { language, viewer } = context;
  const today = todayIn(context);
  const sql = `SELECT round_id AS roundId FROM dilemma
    WHERE id = ? AND opened = 1 AND withdrawn = 0 AND complete = 0 AND closes_on >= ?${forShare(db.dialect)}`;
  // Locked, so that an editor who takes it back deletes this answer too.
  const [dilemma] = await db.rows<{ roundId: string }>(sql, [uuid, today]);
  if (!dilemma) return new DilemmaNotOpenRefused(language);
  if (!(await isLeading(db, viewer.personId))) return new NotALeaderRefused(language);
  const chosen = await db.rows('SELECT 1 FROM dilemma_openness WHERE person_id = ?', [viewer.personId]);
  if (chosen.length === 0) return new OpennessNotChosenRefused(language);
  const taken = await db.rows('SELECT 1 FROM round_issuance WHERE person_id = ? AND kind = ?', [
    ...[viewer.personId, roundKind(dilemma.roundId)],
  ]);
  return taken.length > 0 ? new DilemmaTokenTakenRefused(language) : null;
}
