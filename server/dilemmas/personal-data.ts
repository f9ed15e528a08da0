import type { Writing } from '../kernel/context.ts';
import { type Erased, eraseAll, type PersonalData } from '../kernel/personal-data.ts';
import { recognitionsErasedWith } from '../wall/personal/recognitions-erased-with.ts';

/** What an editor wrote, and what a leader answered by name. Other answers have nobody's name. */
export const dilemmasPersonalData: PersonalData = {
  lists: [
    {
      name: 'dilemmasWritten',
      columns: ['dilemma.editor_id'],
      select: () => `SELECT id, question_nl AS questionNl, question_en AS questionEn, first_nl AS firstNl,
        first_en AS firstEn, second_nl AS secondNl, second_en AS secondEn, explanation_nl AS explanationNl,
        explanation_en AS explanationEn, opens_on AS opensOn, closes_on AS closesOn, created_at AS createdAt
        FROM dilemma WHERE editor_id = :person ORDER BY created_at`,
    },
    {
      name: 'answersByName',
      columns: ['dilemma_open_answer.person_id'],
      select: () => `SELECT a.dilemma_id AS dilemma, d.question_nl AS questionNl, d.question_en AS questionEn, a.course
        FROM dilemma_open_answer a LEFT JOIN dilemma d ON d.id = a.dilemma_id WHERE a.person_id = :person
        ORDER BY a.dilemma_id`,
    },
    {
      name: 'answersDilemmasByName',
      columns: ['dilemma_openness.person_id'],
      select: () => 'SELECT 1 AS isSo FROM dilemma_openness WHERE person_id = :person',
    },
  ],
  unlisted: {},
  erase: eraseAnswers,
  staying: { 'dilemma.editor_id': 'dilemmas' },
};

async function eraseAnswers(db: Writing, personId: string): Promise<Erased[]> {
  db.announce('dilemmasChanged', {});
  const { sql, parameters } = recognitionsErasedWith(personId);
  await db.run(`DELETE FROM dilemma_recognition WHERE recognition_id IN (${sql})`, parameters);
  return eraseAll(db, personId, {
    'answers to dilemmas by name': 'DELETE FROM dilemma_open_answer WHERE person_id = :person',
    'wishes to answer dilemmas by name': 'DELETE FROM dilemma_openness WHERE person_id = :person',
  });
}
