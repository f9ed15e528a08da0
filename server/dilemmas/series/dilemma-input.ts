import { Field, ID, InputType } from 'type-graphql';
import { badInput, type FieldProblem } from '../../kernel/errors.ts';
import { type Language, languages } from '../../kernel/language.ts';
import { uuidOf } from '../../kernel/node-id.ts';
import { type Translated, TranslationsInput, translatedOf } from '../../kernel/translations.ts';
import { TextInBoth } from '../../kernel/validation.ts';

@InputType({ description: 'A course of action as it shall read.' })
export class DilemmaCourseInput {
  @Field(() => ID, { description: 'The value that it comes from.' })
  valueId!: string;

  @Field(() => TranslationsInput, { description: 'What one does, up to 300 characters.' })
  @TextInBoth(300)
  text!: TranslationsInput;
}

@InputType({ description: 'What a dilemma says: everything in Dutch, everything in English, or everything in both.' })
export class DilemmaTextsInput {
  @Field(() => TranslationsInput, { description: 'What happens, and what is asked, up to 800 characters.' })
  @TextInBoth(800)
  question!: TranslationsInput;

  @Field(() => [DilemmaCourseInput], { description: 'Two courses, each from another value, in whichever order.' })
  courses!: DilemmaCourseInput[];

  @Field(() => TranslationsInput, { description: 'Why the order says so, up to 1,200 characters.' })
  @TextInBoth(1200)
  explanation!: TranslationsInput;
}

interface GivenCourse {
  /** Null for what is no id of a value. */
  valueId: string | null;
  text: Translated;
}

/** The same as it is stored. */
export interface GivenDilemma {
  question: Translated;
  courses: [GivenCourse, GivenCourse];
  explanation: Translated;
}

/** Names what does not go together: other than two courses, and a language in which a text is missing. */
export function givenDilemma(input: DilemmaTextsInput, language: Language): GivenDilemma {
  const courses = input.courses.map(({ valueId, text }) => ({
    valueId: uuidOf('Value', valueId),
    text: translatedOf(text),
  }));
  if (courses.length !== 2) throw badInput(language, [{ path: 'texts.courses', message: twoCourses[language] }]);
  const given: GivenDilemma = {
    ...{ question: translatedOf(input.question), explanation: translatedOf(input.explanation) },
    courses: courses as [GivenCourse, GivenCourse],
  };
  const problems = missingTexts(given, language);
  if (problems.length > 0) throw badInput(language, problems);
  return given;
}

function missingTexts({ question, courses, explanation }: GivenDilemma, language: Language): FieldProblem[] {
  const texts: [path: string, text: Translated][] = [
    ['texts.question', question],
    ...courses.map(({ text }, index): [string, Translated] => [`texts.courses.${index}.text`, text]),
    ['texts.explanation', explanation],
  ];
  const used = languages.filter((one) => texts.some(([, text]) => text[one] !== null));
  return used.flatMap((one) =>
    texts
      .filter(([, text]) => text[one] === null)
      .map(([path]) => ({ path: `${path}.${one}`, message: missing[language] })),
  );
}

const twoCourses = { nl: 'Schrijf twee keuzes.', en: 'Write two courses.' };
const missing = {
  nl: 'Schrijf alles in deze taal, of niets.',
  en: 'Write everything in this language, or nothing.',
};
