import type { Translated } from '../../kernel/translations.ts';
import type { DilemmaRow } from './dilemma.row.ts';

/** A dilemma as it is read from the database. */
export type DilemmaFacts = Omit<
  DilemmaRow,
  'editorId' | 'idempotencyKey' | 'contentHash' | 'announced' | 'withdrawn' | 'createdAt'
> & { createdAt: string };

export const dilemmaColumns = `d.id, d.version, d.question_nl AS questionNl, d.question_en AS questionEn,
  d.first_nl AS firstNl, d.first_en AS firstEn, d.second_nl AS secondNl, d.second_en AS secondEn,
  d.explanation_nl AS explanationNl, d.explanation_en AS explanationEn,
  d.first_value_id AS firstValueId, d.second_value_id AS secondValueId, d.round_id AS roundId,
  d.opens_on AS opensOn, d.closes_on AS closesOn, d.opened, d.higher_course AS higherCourse,
  d.first_name_nl AS firstNameNl, d.first_name_en AS firstNameEn,
  d.second_name_nl AS secondNameNl, d.second_name_en AS secondNameEn,
  d.first_answers AS firstAnswers, d.second_answers AS secondAnswers, d.complete, d.sent_back AS sentBack,
  CAST(d.created_at AS CHAR) AS createdAt`;

export interface CourseFacts {
  number: 1 | 2;
  text: Translated;
  valueId: string;
  /** What the value was called when the dilemma opened. */
  name: Translated;
}

export function questionOf({ questionNl, questionEn }: Pick<DilemmaFacts, 'questionNl' | 'questionEn'>): Translated {
  return { nl: questionNl, en: questionEn };
}

export function explanationOf({
  explanationNl,
  explanationEn,
}: Pick<DilemmaFacts, 'explanationNl' | 'explanationEn'>): Translated {
  return { nl: explanationNl, en: explanationEn };
}

/** Both courses in the order in which they are stored. */
export function coursesOf(facts: DilemmaFacts): [CourseFacts, CourseFacts] {
  return [
    {
      ...{ number: 1, valueId: facts.firstValueId, text: { nl: facts.firstNl, en: facts.firstEn } },
      name: { nl: facts.firstNameNl, en: facts.firstNameEn },
    },
    {
      ...{ number: 2, valueId: facts.secondValueId, text: { nl: facts.secondNl, en: facts.secondEn } },
      name: { nl: facts.secondNameNl, en: facts.secondNameEn },
    },
  ];
}

/** How many chose the course of the value that went first, and how many the other. */
export function answersByOrder({
  higherCourse,
  firstAnswers,
  secondAnswers,
}: Pick<DilemmaFacts, 'higherCourse' | 'firstAnswers' | 'secondAnswers'>): [byOrder: number, against: number] {
  return higherCourse === 1 ? [firstAnswers, secondAnswers] : [secondAnswers, firstAnswers];
}
