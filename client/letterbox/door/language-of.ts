import type { Letter } from '../protocol/letter.ts';

/** Words that a text of some length hardly does without, and that the other language does not have. */
const common = {
  nl: /\b(de|het|een|en|van|ik|je|niet|dat|ze|wij|we|voor|met|maar|als|naar|zijn|er|wordt|moet|mag|geen)\b/giu,
  en: /\b(the|and|of|to|it|that|they|not|for|with|but|when|are|there|must|may|our|you|this|have|has)\b/giu,
};

/**
 * The language of a letter by its words, Dutch where they do not tell. The language of the screen would point at the few who
 * read it in that one.
 */
export function languageOf(texts: readonly string[]): Letter['lang'] {
  const text = texts.join(' ');
  const found = (language: RegExp) => text.match(language)?.length ?? 0;
  return found(common.en) > found(common.nl) ? 'en' : 'nl';
}
