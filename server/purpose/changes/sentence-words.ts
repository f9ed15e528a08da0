import type { Language } from '../../kernel/language.ts';
import { inLanguage } from '../../kernel/translations.ts';
import type { ChangePayloads, NamedThing } from './change-payloads.ts';

/** So much of a text is said in a sentence. */
const longest = 140;

/** What sentences in one language are made of. */
export function sentenceWords(language: Language) {
  const quoted = (nl: string | null, en: string | null) => `“${shortened(inLanguage({ nl, en }, language) ?? '')}”`;
  return {
    quoted,
    name: (thing: NamedThing | null) => quoted(thing?.nameNl ?? null, thing?.nameEn ?? null),
    text: (thing: { textNl: string | null; textEn: string | null } | null) =>
      quoted(thing?.textNl ?? null, thing?.textEn ?? null),
    number: (value: number) => new Intl.NumberFormat(language === 'nl' ? 'nl-NL' : 'en-GB').format(value),
    list: (words: string[]) => new Intl.ListFormat(language, { type: 'conjunction' }).format(words),
  };
}

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  const signs = [...line];
  return signs.length > longest ? `${signs.slice(0, longest).join('').trimEnd()}…` : line;
}

type Wording = ChangePayloads['value-edited'];

/** What of a value is said anew. */
export function editedPieces(before: Wording | null, after: Wording | null): ('name' | 'meaning' | 'behaviours')[] {
  const differs = (read: (wording: Wording) => unknown) =>
    JSON.stringify(before && read(before)) !== JSON.stringify(after && read(after));
  return [
    ...(differs(({ nameNl, nameEn }) => [nameNl, nameEn]) ? (['name'] as const) : []),
    ...(differs(({ meaningNl, meaningEn }) => [meaningNl, meaningEn]) ? (['meaning'] as const) : []),
    ...(differs(({ behaviours }) => behaviours?.map(({ textNl, textEn }) => [textNl, textEn]))
      ? (['behaviours'] as const)
      : []),
  ];
}
