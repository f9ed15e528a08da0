import type { DilemmaTextsInput, DilemmaTextsWholeFragment } from '../../graphql.ts';
import type { BothTexts } from '../../purpose/editing/both-languages-field.tsx';
import { newKey } from '../../transport/new-key.ts';
import type { Lang } from '../../ui/lang.tsx';
import { lengthOf } from '../../ui/text-length.ts';

/** The most characters of each text. */
export const MAX_LENGTH = { question: 800, course: 300, explanation: 1_200 } as const;

export interface CourseTexts {
  /** Empty until a value is chosen. */
  valueId: string;
  text: BothTexts;
}

/** A dilemma as it is typed. */
export interface DilemmaTexts {
  question: BothTexts;
  courses: readonly [CourseTexts, CourseTexts];
  explanation: BothTexts;
}

export interface DilemmaDraft {
  texts: DilemmaTexts;
  /** What it began with, or went on from after another editor's. */
  before: DilemmaTexts;
  /** The version of that; 0 for a new one. */
  basedOn: number;
  /** What was typed where somebody else wrote meanwhile; it stays until it is sent. */
  mine?: DilemmaTexts;
  /** The idempotency key of a new one: another one for changed texts. */
  key: string;
}

const NOTHING: BothTexts = { nl: '', en: '' };
const NO_COURSE: CourseTexts = { valueId: '', text: NOTHING };
const NO_TEXTS: DilemmaTexts = { question: NOTHING, courses: [NO_COURSE, NO_COURSE], explanation: NOTHING };

/** A draft that begins with a dilemma, or with nothing. */
export function draftOn(current: DilemmaTextsWholeFragment | undefined): DilemmaDraft {
  const before = current ? textsOf(current) : NO_TEXTS;
  return { texts: before, before, basedOn: current?.version ?? 0, key: newKey() };
}

/** The same draft upon what another editor wrote meanwhile: nothing that was typed is given up. */
export function rebased(draft: DilemmaDraft, current: DilemmaTextsWholeFragment): DilemmaDraft {
  return { ...draft, before: textsOf(current), basedOn: current.version, mine: draft.texts };
}

export function hasChanged({ texts, before }: DilemmaDraft): boolean {
  return JSON.stringify(texts) !== JSON.stringify(before);
}

function textsOf({ question, courses, explanation }: DilemmaTextsWholeFragment): DilemmaTexts {
  const [one, other] = courses.map(({ value, text }) => ({ valueId: value.id, text: typed(text) }));
  return { question: typed(question), courses: [one!, other!], explanation: typed(explanation) };
}

function typed({ nl, en }: { nl: string | null; en: string | null }): BothTexts {
  return { nl: nl ?? '', en: en ?? '' };
}

/** Its texts by the names that the server gives its fields. */
const TEXTS = {
  question: ({ question }) => question,
  'courses.0.text': ({ courses }) => courses[0].text,
  'courses.1.text': ({ courses }) => courses[1].text,
  explanation: ({ explanation }) => explanation,
} satisfies Record<string, (texts: DilemmaTexts) => BothTexts>;

export type DilemmaTextName = keyof typeof TEXTS;

export const textNames = Object.keys(TEXTS) as DilemmaTextName[];

export function textAt(texts: DilemmaTexts, name: DilemmaTextName): BothTexts {
  return TEXTS[name](texts);
}

export function withText(texts: DilemmaTexts, name: DilemmaTextName, text: BothTexts): DilemmaTexts {
  if (name === 'question' || name === 'explanation') return { ...texts, [name]: text };
  return withCourse(texts, name === 'courses.0.text' ? 0 : 1, { text });
}

export function withCourse(texts: DilemmaTexts, index: 0 | 1, changes: Partial<CourseTexts>): DilemmaTexts {
  const [one, other] = texts.courses;
  const courses = index === 0 ? ([{ ...one, ...changes }, other] as const) : ([one, { ...other, ...changes }] as const);
  return { ...texts, courses };
}

export type Problem = 'missing' | 'missingLanguage' | 'missingValue' | 'sameValue' | 'tooLong';

/** What prevents a draft from being saved, by field. */
export function problemsIn(texts: DilemmaTexts): Record<string, Problem> {
  const [one, other] = texts.courses;
  const found: Record<string, Problem> = {};
  for (const name of textNames) Object.assign(found, problemsOf(texts, name));
  if (one.valueId === '') found['courses.0.valueId'] = 'missingValue';
  if (other.valueId === '') found['courses.1.valueId'] = 'missingValue';
  else if (one.valueId === other.valueId) found['courses.1.valueId'] = 'sameValue';
  return found;
}

function problemsOf(texts: DilemmaTexts, name: DilemmaTextName): Record<string, Problem> {
  const text = textAt(texts, name);
  const max = MAX_LENGTH[name === 'question' || name === 'explanation' ? name : 'course'];
  const isTooLong = (lang: Lang) => lengthOf(text[lang]) > max;
  if (lengthOf(text.nl) + lengthOf(text.en) === 0) return { [name]: 'missing' };
  // Readers of one language get all of it, or all of it in the other.
  const isUsed = (lang: Lang) => textNames.some((one) => lengthOf(textAt(texts, one)[lang]) > 0);
  const missing = (['nl', 'en'] as const).filter((lang) => isUsed(lang) && lengthOf(text[lang]) === 0);
  const long = (['nl', 'en'] as const).filter(isTooLong);
  return {
    ...Object.fromEntries(missing.map((lang) => [`${name}.${lang}`, 'missingLanguage' as const])),
    ...Object.fromEntries(long.map((lang) => [`${name}.${lang}`, 'tooLong' as const])),
  };
}

export function inputOf({ question, courses, explanation }: DilemmaTexts): DilemmaTextsInput {
  return { question, courses: courses.map(({ valueId, text }) => ({ valueId, text })), explanation };
}
