import { createUnionType, Field, InputType, ObjectType } from 'type-graphql';
import { rolesOf } from '../../blockers/management/roles.ts';
import { NotALeaderRefused } from '../../blockers/vocabulary/refusals.ts';
import type { RequestContext } from '../../kernel/context.ts';
import { insertIgnore } from '../../kernel/sql.ts';
import { write } from '../../kernel/write.ts';
import { lockPerson } from '../../people/lock-person.ts';

@InputType({ description: 'Whether the viewer answers dilemmas by name.' })
export class ChooseDilemmaOpennessInput {
  @Field(() => Boolean, { description: 'True: by name. False: as everybody does, without it.' })
  answersOpenly!: boolean;
}

@ObjectType({ description: 'How the viewer answers dilemmas.', simpleResolvers: true })
export class DilemmaOpenness {
  @Field(() => Boolean, {
    description:
      'The viewer chose to answer by name, from the first dilemma for which no browser of theirs has a token.',
  })
  answersOpenly!: boolean;

  @Field(() => Boolean, { description: 'The viewer leads people or belongs to management, and may choose so.' })
  viewerCanAnswerOpenly!: boolean;
}

export const ChooseDilemmaOpennessResult = createUnionType({
  name: 'ChooseDilemmaOpennessResult',
  description: 'What the viewer chose; by name is refused to whoever leads nobody.',
  types: () => [DilemmaOpenness, NotALeaderRefused] as const,
});

/** A leader says ahead whether they answer by name; what they answered so stays. */
export async function chooseOpenness(
  context: RequestContext,
  { answersOpenly }: ChooseDilemmaOpennessInput,
): Promise<typeof ChooseDilemmaOpennessResult> {
  const { personId } = context.viewer;
  if (answersOpenly && !(await viewerLeads(context))) return new NotALeaderRefused(context.language);
  await write(context, async (db) => {
    await lockPerson(db, personId);
    if (answersOpenly) {
      await db.run(`${insertIgnore(db.dialect)} dilemma_openness (person_id) VALUES (?)`, [personId]);
    } else await db.run('DELETE FROM dilemma_openness WHERE person_id = ?', [personId]);
  });
  return readOpenness(context);
}

export async function readOpenness(context: RequestContext): Promise<DilemmaOpenness> {
  const sql = 'SELECT 1 FROM dilemma_openness WHERE person_id = ?';
  const chosen = await context.db.rows(sql, [context.viewer.personId]);
  return Object.assign(new DilemmaOpenness(), {
    answersOpenly: chosen.length > 0,
    viewerCanAnswerOpenly: await viewerLeads(context),
  });
}

export async function viewerLeads(context: RequestContext): Promise<boolean> {
  const { lines, management } = await rolesOf(context);
  const { personId } = context.viewer;
  return lines.isLeader(personId) || management.has(personId);
}
