import { Field, ID, Int, ObjectType } from 'type-graphql';
import { todayIn } from '../../blockers/vocabulary/today.ts';
import { roundKind } from '../../issuer/manifest-chain.ts';
import { atMost100 } from '../../kernel/at-most-100.ts';
import type { RequestContext } from '../../kernel/context.ts';
import { nodeId, uuidOf } from '../../kernel/node-id.ts';
import { filledUp, placeholders } from '../../kernel/sql.ts';
import { readOpenness } from './choose-openness.ts';

@ObjectType({
  description: "What is the viewer's own about a dilemma: apart, so that dilemmas are the same for all.",
  simpleResolvers: true,
})
export class ViewerDilemma {
  @Field(() => ID, { description: 'The dilemma.' })
  dilemmaId!: string;

  @Field(() => Int, {
    nullable: true,
    description: 'The number of the course that the viewer chose by name; null where they did not.',
  })
  openCourse!: number | null;

  @Field(() => Boolean, {
    description: 'A browser of the viewer has the token for it, used or not, so they cannot answer it by name.',
  })
  isTokenTaken!: boolean;

  @Field(() => Boolean, { description: 'The viewer may answer it by name today.' })
  viewerCanAnswerOpenly!: boolean;
}

interface ViewerFacts {
  id: string;
  roundId: string;
  closesOn: string;
  complete: number;
  openCourse: number | null;
}

/** What is the viewer's own about up to 100 dilemmas that have opened. */
export async function readViewerDilemmas(context: RequestContext, dilemmaIds: string[]): Promise<ViewerDilemma[]> {
  atMost100(context.language, 'dilemmaIds', dilemmaIds);
  const uuids = dilemmaIds.flatMap((id) => uuidOf('Dilemma', id) ?? []);
  if (uuids.length === 0) return [];
  const [list, me] = [filledUp(uuids), context.viewer.personId];
  const rows = await context.db.rows<ViewerFacts>(
    `SELECT d.id, d.round_id AS roundId, d.closes_on AS closesOn, d.complete,
       (SELECT a.course FROM dilemma_open_answer a WHERE a.dilemma_id = d.id AND a.person_id = ?) AS openCourse
     FROM dilemma d WHERE d.id IN (${placeholders(list)}) AND d.opened = 1 AND d.withdrawn = 0`,
    [me, ...list],
  );
  const taken = await context.db.rows<{ kind: string }>('SELECT kind FROM round_issuance WHERE person_id = ?', [me]);
  const { answersOpenly, viewerCanAnswerOpenly } = await readOpenness(context);
  const today = todayIn(context);
  return rows.map(({ id, roundId, closesOn, complete, openCourse }) => {
    const isTokenTaken = taken.some(({ kind }) => kind === roundKind(roundId));
    const isOpen = today <= closesOn && complete === 0;
    return Object.assign(new ViewerDilemma(), {
      ...{ dilemmaId: nodeId('Dilemma', id), openCourse, isTokenTaken },
      viewerCanAnswerOpenly: isOpen && answersOpenly && viewerCanAnswerOpenly && !isTokenTaken,
    });
  });
}
