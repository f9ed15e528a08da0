import type { RewritePurposeInput, TextsWholeFragment } from '../../graphql.ts';
import { newKey } from '../../transport/new-key.ts';
import type { Lang } from '../../ui/lang.tsx';
import { lengthOf } from '../../ui/text-length.ts';
import type { BothTexts } from '../editing/both-languages-field.tsx';
import type { Choice } from '../editing/changed-meanwhile.tsx';

/** The texts of a version, in the order of the form, and the most characters that each may have. */
export const MAX_LENGTH = { statement: 2_000, explanation: 6_000, participants: 300, reason: 1_000 } as const;

export type StatementText = keyof typeof MAX_LENGTH;

export const TEXTS = Object.keys(MAX_LENGTH) as StatementText[];

/** How many took part, as typed. */
export const COUNTS = ['colleagueCount', 'customerCount'] as const;

export type CountName = (typeof COUNTS)[number];

export interface StatementTexts extends Record<StatementText, BothTexts>, Record<CountName, string> {}

/** A version that is being written. */
export interface StatementDraft {
  /** The version it began with, or went on from after another editor's. */
  basedOn: TextsWholeFragment;
  texts: StatementTexts;
  /** What was typed where somebody else wrote meanwhile; it stays until the new version is there. */
  mine?: StatementTexts;
  /** The idempotency key: the same until the version is there, another one for changed texts. */
  key: string;
}

/** What changes from version to version; with whom and why is each version's own. */
export const LASTING = ['statement', 'explanation'] as const satisfies StatementText[];

/** The next version begins with the sentence and its explanation; who takes part and why is new each time. */
export function draftOn(current: TextsWholeFragment): StatementDraft {
  const nothing = { nl: '', en: '' };
  const lasting = { statement: typed(current.statement), explanation: typed(current.explanation) };
  const own = { participants: nothing, reason: nothing, colleagueCount: '', customerCount: '' };
  return { basedOn: current, texts: { ...lasting, ...own }, key: newKey() };
}

/** Who took part in the version before, for those who only improve its words. */
export function withParticipantsOf(texts: StatementTexts, version: TextsWholeFragment): StatementTexts {
  const [colleagueCount, customerCount] = COUNTS.map((name) => version[name]?.toString() ?? '');
  return {
    ...texts,
    participants: typed(version.participants),
    colleagueCount: colleagueCount!,
    customerCount: customerCount!,
  };
}

export function typed({ nl, en }: TextsWholeFragment['statement']): BothTexts {
  return { nl: nl ?? '', en: en ?? '' };
}

/** Whether anything was typed that the version it began with does not say. */
export function hasChanged({ texts, basedOn }: StatementDraft): boolean {
  return JSON.stringify(texts) !== JSON.stringify(draftOn(basedOn).texts);
}

/** One text in one language that differs from the current version. */
export interface ChangedPlace {
  name: (typeof LASTING)[number];
  lang: Lang;
  before: string;
  after: string;
}

export function changedPlaces(texts: StatementTexts, current: TextsWholeFragment): ChangedPlace[] {
  const places = LASTING.flatMap((name) =>
    (['nl', 'en'] as const).map((lang) => ({
      ...{ name, lang },
      before: current[name][lang] ?? '',
      after: texts[name][lang].trim(),
    })),
  );
  return places.filter(({ before, after }) => before !== after);
}

/** The languages in which a text is there and was left as it is, while the other was changed. */
export function staleLanguages(texts: StatementTexts, changed: ChangedPlace[]): Lang[] {
  return (['nl', 'en'] as const).filter((lang) =>
    changed.some(
      ({ name, lang: other }) =>
        other !== lang &&
        texts[name][lang].trim() !== '' &&
        !changed.some((place) => place.name === name && place.lang === lang),
    ),
  );
}

/**
 * Goes on from a version that somebody else wrote. What only they changed is taken over; what the viewer changed stays,
 * to be chosen place by place.
 */
export function rebased(draft: StatementDraft, current: TextsWholeFragment): StatementDraft {
  const mine = draft.texts;
  const merged = Object.fromEntries(
    LASTING.map((name) => {
      const pick = (lang: Lang) =>
        mine[name][lang].trim() === (draft.basedOn[name][lang] ?? '') ? (current[name][lang] ?? '') : mine[name][lang];
      return [name, { nl: pick('nl'), en: pick('en') }];
    }),
  ) as Pick<StatementTexts, (typeof LASTING)[number]>;
  const texts = { ...mine, ...merged };
  return { basedOn: current, texts, mine: texts, key: newKey() };
}

/** The places at which there are two texts after another editor's version. */
export function conflicts({ mine, texts, basedOn }: StatementDraft): (ChangedPlace & { chosen: Choice })[] {
  if (!mine) return [];
  return changedPlaces(mine, basedOn).map((place) => ({
    ...place,
    chosen: texts[place.name][place.lang].trim() === place.before ? 'theirs' : 'mine',
  }));
}

export function inputOf({ basedOn, texts, key }: StatementDraft): RewritePurposeInput {
  const written = Object.fromEntries(TEXTS.map((name) => [name, texts[name]])) as Record<StatementText, BothTexts>;
  const counts = Object.fromEntries(
    COUNTS.map((name) => [name, texts[name].trim() === '' ? null : countOf(texts[name])]),
  );
  return { ...written, ...counts, basedOn: basedOn.number, idempotencyKey: key };
}

/** What is wrong before it is sent, by field: `statement`, `statement.en`, `customerCount`. */
export function problemsIn(texts: StatementTexts): Record<string, 'missing' | 'tooLong' | 'noNumber'> {
  const { nl, en } = texts.statement;
  const long = TEXTS.flatMap((name) =>
    (['nl', 'en'] as const)
      .filter((lang) => lengthOf(texts[name][lang]) > MAX_LENGTH[name])
      .map((lang) => `${name}.${lang}`),
  );
  const counts = COUNTS.filter((name) => texts[name].trim() !== '' && Number.isNaN(countOf(texts[name])));
  return {
    ...(nl.trim() === '' && en.trim() === '' ? { statement: 'missing' } : {}),
    ...Object.fromEntries(long.map((path) => [path, 'tooLong'])),
    ...Object.fromEntries(counts.map((name) => [name, 'noNumber'])),
  } as Record<string, 'missing' | 'tooLong' | 'noNumber'>;
}

/** A whole number as people write it, `1.240` too; NaN for anything else. */
function countOf(text: string): number {
  const digits = text.trim().replace(/(?<=\d)[. ](?=\d{3}\b)/g, '');
  return /^\d{1,7}$/.test(digits) && Number(digits) <= 1_000_000 ? Number(digits) : Number.NaN;
}
