/** The languages of the interface; a recognition may be written in either. */
export type Language = 'nl' | 'en';

export const languages: readonly Language[] = ['nl', 'en'];

/** One sentence in every language, so that none can be forgotten. */
export type Words = Record<Language, string>;

/** Picks from `Accept-Language` (RFC 9110, section 12.5.4): the supported language with the highest weight, else Dutch. */
export function languageOf(acceptLanguage = ''): Language {
  const known = cache.get(acceptLanguage);
  if (known) return known;
  const language = parse(acceptLanguage);
  if (cache.size >= maxCached) cache.clear();
  cache.set(acceptLanguage, language);
  return language;
}

/** A cache, since browsers send few different headers. */
const cache = new Map<string, Language>();
const maxCached = 200;

function parse(acceptLanguage: string): Language {
  const wanted = acceptLanguage
    .split(',')
    .map((range) => {
      const [tag = '', ...parameters] = range.trim().split(';');
      const weight = parameters.map((p) => /^\s*q=([\d.]+)/.exec(p)?.[1]).find(Boolean);
      return { language: tag.slice(0, 2).toLowerCase(), weight: weight === undefined ? 1 : Number(weight) };
    })
    .filter(
      (choice): choice is { language: Language; weight: number } =>
        choice.weight > 0 && languages.includes(choice.language as Language),
    )
    .sort((a, b) => b.weight - a.weight);
  return wanted[0]?.language ?? 'nl';
}
