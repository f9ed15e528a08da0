import type { RequestContext } from '../../kernel/context.ts';
import { filledUp, placeholders } from '../../kernel/sql.ts';
import { peopleByUuid } from '../../people/directory.ts';
import { DilemmaOpenAnswer } from './dilemma.ts';

interface OpenAnswerFacts {
  dilemmaId: string;
  personId: string;
  course: number;
}

/** What leaders answered by name in these dilemmas, which have to be over; by uuid. Who is in no directory any more is left out. */
export async function readOpenAnswers(
  { db }: RequestContext,
  uuids: string[],
): Promise<Map<string, DilemmaOpenAnswer[]>> {
  if (uuids.length === 0) return new Map();
  const list = filledUp(uuids);
  const rows = await db.rows<OpenAnswerFacts>(
    `SELECT dilemma_id AS dilemmaId, person_id AS personId, course FROM dilemma_open_answer
     WHERE dilemma_id IN (${placeholders(list)})`,
    list,
  );
  const people = await peopleByUuid(
    db,
    rows.map(({ personId }) => personId),
  );
  const byDilemma = new Map<string, DilemmaOpenAnswer[]>(uuids.map((uuid) => [uuid, []]));
  for (const { dilemmaId, personId, course } of rows) {
    const person = people.get(personId);
    if (person) byDilemma.get(dilemmaId)!.push(Object.assign(new DilemmaOpenAnswer(), { person, course }));
  }
  for (const answers of byDilemma.values()) answers.sort((a, b) => a.person.name.localeCompare(b.person.name, 'nl'));
  return byDilemma;
}
