import type { ValueTextsInput, ValueTextsWholeFragment } from '../../graphql.ts';
import { newKey } from '../../transport/new-key.ts';
import type { Lang } from '../../ui/lang.tsx';
import { lengthOf } from '../../ui/text-length.ts';
import type { BothTexts } from '../editing/both-languages-field.tsx';
import { typed } from '../order/pair-texts.ts';

/** The most characters of each text. */
export const MAX_LENGTH = { name: 80, meaning: 400, behaviour: 300 } as const;

export const MOST_BEHAVIOURS = 8;

/** A behaviour as it is typed. */
export interface BehaviourDraft {
  /** Names its row on the screen. */
  key: string;
  /** The behaviour that it says, or says anew; null for one that is new. */
  behaviourId: string | null;
  text: BothTexts;
}

/** What a value says, as it is typed. */
export interface ValueTexts {
  name: BothTexts;
  meaning: BothTexts;
  behaviours: BehaviourDraft[];
}

export function textsOf({ name, meaning, behaviours }: ValueTextsWholeFragment): ValueTexts {
  return {
    name: typed(name),
    meaning: typed(meaning),
    behaviours: behaviours.map(({ behaviourId, text }) => ({ key: behaviourId, behaviourId, text: typed(text) })),
  };
}

export function noTexts(): ValueTexts {
  return { name: typed(undefined), meaning: typed(undefined), behaviours: [emptyBehaviour()] };
}

export function emptyBehaviour(): BehaviourDraft {
  return { key: newKey(), behaviourId: null, text: typed(undefined) };
}

export const LANGS = ['nl', 'en'] as const satisfies Lang[];

export function isBlank({ nl, en }: BothTexts): boolean {
  return nl.trim() === '' && en.trim() === '';
}

/** A behaviour without a text is not sent: who empties one has removed it. */
export function written({ behaviours }: ValueTexts): BehaviourDraft[] {
  return behaviours.filter(({ text }) => !isBlank(text));
}

export function inputOf(texts: ValueTexts): ValueTextsInput {
  const behaviours = written(texts).map(({ behaviourId, text }) => ({ behaviourId, text }));
  return { name: texts.name, meaning: texts.meaning, behaviours };
}

/** Whether both say the same, blanks around them aside. */
export function isSameTexts(one: ValueTexts, other: ValueTexts): boolean {
  const plain = (texts: ValueTexts) =>
    JSON.stringify([...[texts.name, texts.meaning].map(trimmed), ...written(texts).map(({ text }) => trimmed(text))]);
  return plain(one) === plain(other);
}

function trimmed({ nl, en }: BothTexts): string[] {
  return [nl.trim(), en.trim()];
}

export type TextProblem = 'missing' | 'tooLong' | 'otherHalf';

/** What is wrong before it is sent, by field: `name`, `meaning.en`, `behaviours.KEY.nl`. */
export function problemsIn(texts: ValueTexts): Record<string, TextProblem> {
  const { name, meaning, behaviours } = texts;
  const missing = (['name', 'meaning'] as const).filter((field) => isBlank(texts[field]));
  const halves = LANGS.filter((lang) => (name[lang].trim() === '') !== (meaning[lang].trim() === '')).map(
    (lang) => `${name[lang].trim() === '' ? 'name' : 'meaning'}.${lang}`,
  );
  const long = LANGS.flatMap((lang) => [
    ...(['name', 'meaning'] as const)
      .filter((field) => lengthOf(texts[field][lang]) > MAX_LENGTH[field])
      .map((field) => `${field}.${lang}`),
    ...behaviours
      .filter(({ text }) => lengthOf(text[lang]) > MAX_LENGTH.behaviour)
      .map(({ key }) => `behaviours.${key}.${lang}`),
  ]);
  return {
    // A value without any name or meaning is told once, not also in each language.
    ...(missing.length === 0 && Object.fromEntries(halves.map((path) => [path, 'otherHalf' as const]))),
    ...Object.fromEntries(missing.map((field) => [field, 'missing' as const])),
    ...Object.fromEntries(long.map((path) => [path, 'tooLong' as const])),
  };
}

/** The server's places as the form's: it counts the behaviours that were sent. */
export function fieldOf(path: string, texts: ValueTexts): string {
  const [, place, lang] = /behaviours\.(\d+)\.text(?:\.(nl|en))?$/.exec(path) ?? [];
  if (place === undefined) return path.replace(/^(input\.)?(texts\.)?/, '');
  const key = written(texts)[Number(place)]?.key;
  return ['behaviours', key, lang].filter(Boolean).join('.');
}
