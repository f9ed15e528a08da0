import { randomInt } from 'node:crypto';
import type { ValueFacts } from '../../purpose/values/value-facts.ts';
import type { DilemmaRow } from '../reading/dilemma.row.ts';
import type { GivenDilemma } from './dilemma-input.ts';

type TextColumns = Pick<
  DilemmaRow,
  | 'questionNl'
  | 'questionEn'
  | 'firstNl'
  | 'firstEn'
  | 'secondNl'
  | 'secondEn'
  | 'explanationNl'
  | 'explanationEn'
  | 'firstValueId'
  | 'secondValueId'
>;

/** Whether the courses come from two values that are not retired. */
export function hasTwoValues({ courses: [one, other] }: GivenDilemma, values: readonly ValueFacts[]): boolean {
  const isCurrent = (uuid: string | null) => values.some(({ id, retiredAt }) => id === uuid && !retiredAt);
  return one.valueId !== other.valueId && isCurrent(one.valueId) && isCurrent(other.valueId);
}

/** The texts as columns; those of a dilemma that changes keep the places of its values. */
export function storedTexts(
  { question, courses, explanation }: GivenDilemma,
  before?: Pick<DilemmaRow, 'firstValueId' | 'secondValueId'>,
): TextColumns {
  const [first, second] = inOrder(courses, before);
  return {
    ...{ questionNl: question.nl, questionEn: question.en },
    ...{ firstNl: first.text.nl, firstEn: first.text.en, firstValueId: first.valueId! },
    ...{ secondNl: second.text.nl, secondEn: second.text.en, secondValueId: second.valueId! },
    ...{ explanationNl: explanation.nl, explanationEn: explanation.en },
  };
}

/**
 * The order of the courses is drawn, so that whoever writes the higher one first each time does not give it away. It stays when
 * texts change: a browser that has the earlier ones still names the same course.
 */
function inOrder(
  [one, other]: GivenDilemma['courses'],
  before?: Pick<DilemmaRow, 'firstValueId' | 'secondValueId'>,
): GivenDilemma['courses'] {
  const stays = one.valueId === before?.firstValueId || other.valueId === before?.secondValueId;
  const turns = other.valueId === before?.firstValueId || one.valueId === before?.secondValueId;
  const isAsGiven = stays || (!turns && randomInt(2) === 0);
  return isAsGiven ? [one, other] : [other, one];
}
