import type { DilemmaFactsFragment, DilemmaTextsWholeFragment } from '../../client/graphql.ts';
import { both, joris } from './purpose-page.tsx';

const value = (id: string, rank: number) => ({ __typename: 'Value' as const, id, rank });

/** A dilemma that was answered; a test states only what matters to it. */
export function aDilemma(said: Partial<DilemmaFactsFragment> = {}): DilemmaFactsFragment {
  return {
    __typename: 'Dilemma',
    id: 'dilemma-1',
    round: '0199e0aa-0000-4000-8000-0000000000d1',
    state: 'ANSWERED',
    opensOn: '2026-11-09',
    closesOn: '2026-11-15',
    question: 'De laatste boot moet weg, en er komt iemand aanrennen.',
    lang: 'nl',
    courses: [
      { ...aCourse(1, 'Op tijd wegvaren.'), valueName: 'Afspraak is afspraak', value: value('value-2', 2) },
      { ...aCourse(2, 'Twee minuten wachten.'), valueName: 'Hartelijk', value: value('value-1', 1) },
    ],
    answerCount: 24,
    courseByOrder: 2,
    outcome: 'SHARE',
    percentage: 67,
    explanation: 'Een mens op de kade gaat voor de klok.',
    recognitions: [aPickedRecognition()],
    openAnswers: [{ __typename: 'DilemmaOpenAnswer', course: 2, person: joris }],
    ...said,
  };
}

function aCourse(number: number, text: string): DilemmaFactsFragment['courses'][number] {
  return { __typename: 'DilemmaCourse', number, text, valueName: null, valueLang: 'nl', value: null };
}

/** The same while it can be answered: nothing says which value is behind a course. */
export function anOpenDilemma(said: Partial<DilemmaFactsFragment> = {}): DilemmaFactsFragment {
  return aDilemma({
    ...{ id: 'dilemma-2', state: 'OPEN', opensOn: '2026-11-23', closesOn: '2026-11-29', answerCount: 16 },
    ...{ courseByOrder: null, outcome: null, percentage: null, explanation: null, recognitions: [], openAnswers: [] },
    courses: [aCourse(1, 'Op tijd wegvaren.'), aCourse(2, 'Twee minuten wachten.')],
    ...said,
  });
}

export function aPickedRecognition(id = 'story-1', name = 'Yusuf Demir'): DilemmaFactsFragment['recognitions'][number] {
  const receiver = { ...joris, id: `person of ${id}`, name };
  return {
    ...{ __typename: 'Recognition', id, effect: 'Ze haalde haar zus nog.', lang: 'nl', receivers: [receiver] },
  } as DilemmaFactsFragment['recognitions'][number];
}

/** One in both languages, as editors get it. */
export function theDilemmaTexts(said: Partial<DilemmaTextsWholeFragment> = {}): DilemmaTextsWholeFragment {
  const course = (id: string, name: string, nl: string, en: string) => ({
    __typename: 'DilemmaCourseTexts' as const,
    value: { __typename: 'Value' as const, id, name },
    text: both(nl, en),
  });
  return {
    __typename: 'DilemmaTexts',
    dilemmaId: 'dilemma-3',
    version: 1,
    isEditable: true,
    sentBackBecause: null,
    question: both('Wachten of varen?', 'Wait or sail?'),
    courses: [
      course('value-1', 'Hartelijk', 'Wachten.', 'Wait.'),
      course('value-2', 'Afspraak is afspraak', 'Varen.', 'Sail.'),
    ],
    explanation: both('Een mens gaat voor de klok.', 'A person comes before the clock.'),
    recognitions: [],
    ...said,
  };
}
