import { Field, ID, InputType } from 'type-graphql';
import { badInput, type FieldProblem } from '../../kernel/errors.ts';
import { type Language, languages } from '../../kernel/language.ts';
import { folded } from '../../kernel/text.ts';
import { type Translated, TranslationsInput, translatedOf } from '../../kernel/translations.ts';
import { AtMost, TextInBoth } from '../../kernel/validation.ts';
import { mostBehaviours } from './limits.ts';

@InputType({ description: 'A behaviour as it shall read.' })
export class BehaviourInput {
  @Field(() => ID, {
    nullable: true,
    description: 'The behaviour that it says, or says anew; left out for one that is new.',
  })
  behaviourId?: string | null;

  @Field(() => TranslationsInput, { description: 'What one does, up to 300 characters.' })
  @TextInBoth(300)
  text!: TranslationsInput;
}

@InputType({ description: 'What a value says.' })
export class ValueTextsInput {
  @Field(() => TranslationsInput, { description: 'Its name, up to 80 characters.' })
  @TextInBoth(80)
  name!: TranslationsInput;

  @Field(() => TranslationsInput, {
    description: 'What it means here, up to 400 characters, in each language in which it has a name.',
  })
  @TextInBoth(400)
  meaning!: TranslationsInput;

  @Field(() => [BehaviourInput], { description: 'What shows it, up to eight, in their order.' })
  @AtMost(mostBehaviours)
  behaviours!: BehaviourInput[];
}

/** The same as it is stored. */
export interface GivenTexts {
  name: Translated;
  meaning: Translated;
  behaviours: { behaviourId: string | null; text: Translated }[];
}

/**
 * Names what does not go together: a name without a meaning in its language, since readers get both in one, and a behaviour
 * that is there twice.
 */
export function givenTexts({ name, meaning, behaviours }: ValueTextsInput, language: Language): GivenTexts {
  const given = {
    name: inOneLine(name),
    meaning: inOneLine(meaning),
    behaviours: behaviours.map(({ behaviourId, text }) => ({
      behaviourId: behaviourId ?? null,
      text: inOneLine(text),
    })),
  };
  const problems = [...halves(given, language), ...repeated(given, language)];
  if (problems.length > 0) throw badInput(language, problems);
  return given;
}

function halves({ name, meaning }: GivenTexts, language: Language): FieldProblem[] {
  const halved = languages.filter((one) => (name[one] === null) !== (meaning[one] === null));
  return halved.map((one) => ({
    path: `texts.${name[one] === null ? 'name' : 'meaning'}.${one}`,
    message: missingHalf[language],
  }));
}

function repeated({ behaviours }: GivenTexts, language: Language): FieldProblem[] {
  return behaviours.flatMap(({ text }, index) => {
    const earlier = behaviours.slice(0, index);
    const twice = languages.filter((one) => earlier.some((other) => isSame(other.text[one], text[one])));
    return twice.map((one) => ({ path: `texts.behaviours.${index}.text.${one}`, message: sameTwice[language] }));
  });
}

function isSame(one: string | null, other: string | null): boolean {
  return one !== null && other !== null && folded(one) === folded(other);
}

function inOneLine(input: TranslationsInput): Translated {
  const { nl, en } = translatedOf(input);
  const joined = (text: string | null) => text?.replace(/\s+/g, ' ') ?? null;
  return { nl: joined(nl), en: joined(en) };
}

const missingHalf = {
  nl: 'Schrijf naam en betekenis allebei in deze taal, of geen van beide.',
  en: 'Write both name and meaning in this language, or neither.',
};
const sameTwice = { nl: 'Dit gedrag staat er al.', en: 'This behaviour is there already.' };
