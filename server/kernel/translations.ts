import { Field, InputType, ObjectType } from 'type-graphql';
import { type Language, languages } from './language.ts';
import { isVisible, tidy } from './text.ts';

/** A text as it is stored: null where there is no translation. */
export interface Translated {
  nl: string | null;
  en: string | null;
}

@InputType({ description: 'A text of the organisation in Dutch, in English, or in both.' })
export class TranslationsInput {
  @Field(() => String, { nullable: true, description: 'In Dutch.' })
  nl?: string | null;

  @Field(() => String, { nullable: true, description: 'In English.' })
  en?: string | null;
}

@ObjectType({
  description: 'A text of the organisation in every language in which it is there: for those who edit it.',
  simpleResolvers: true,
})
export class Translations implements Translated {
  @Field(() => String, { nullable: true, description: 'In Dutch.' })
  nl!: string | null;

  @Field(() => String, { nullable: true, description: 'In English.' })
  en!: string | null;
}

/** What is stored of an input: tidied, and null where nothing was written that can be seen. */
export function translatedOf(input: TranslationsInput | null | undefined): Translated {
  const [nl, en] = languages.map((language) => visibleIn(input?.[language] ?? ''));
  return { nl: nl!, en: en! };
}

function visibleIn(text: string): string | null {
  return isVisible(text) ? tidy(text) : null;
}

/** The asked language where the text is there in it, else the other. */
export function availableLanguage({ nl, en }: Translated, language: Language): Language {
  if (language === 'nl') return nl === null && en !== null ? 'en' : 'nl';
  return en === null && nl !== null ? 'nl' : 'en';
}

/** The text in the asked language where it is there, else in the other; null where it is in neither. */
export function inLanguage(text: Translated, language: Language): string | null {
  return text[availableLanguage(text, language)];
}
