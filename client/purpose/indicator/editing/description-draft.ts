import type { DescribeIndicatorInput, IndicatorTextsWholeFragment } from '../../../graphql.ts';
import type { Lang } from '../../../ui/lang.tsx';
import { lengthOf } from '../../../ui/text-length.ts';
import type { BothTexts } from '../../editing/both-languages-field.tsx';

/** The texts of the description in the order of the form, and the most characters that each may have. */
export const MAX_LENGTH = { name: 80, unit: 40, source: 300, weakness: 300 } as const;

export type DescribedText = keyof typeof MAX_LENGTH;

export const TEXTS = Object.keys(MAX_LENGTH) as DescribedText[];

export type DescriptionTexts = Record<DescribedText, BothTexts> & { higherIsBetter: boolean };

/** A description that is being written. */
export interface DescriptionDraft {
  /** The version it began with, or went on from after another editor's. */
  version: number;
  /** What that version says. */
  base: DescriptionTexts;
  texts: DescriptionTexts;
  /** What was typed where somebody else wrote meanwhile. */
  mine?: DescriptionTexts;
}

export function textsOf(current: IndicatorTextsWholeFragment): DescriptionTexts {
  const typed = (name: DescribedText): BothTexts => ({ nl: current[name].nl ?? '', en: current[name].en ?? '' });
  return {
    ...{ name: typed('name'), unit: typed('unit'), source: typed('source'), weakness: typed('weakness') },
    higherIsBetter: current.higherIsBetter,
  };
}

export function draftOn(current: IndicatorTextsWholeFragment): DescriptionDraft {
  return { version: current.version, base: textsOf(current), texts: textsOf(current) };
}

export function isSame(one: DescriptionTexts, other: DescriptionTexts): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** Goes on from what somebody else wrote: what only they changed is taken over, what the viewer changed stays. */
export function rebased(draft: DescriptionDraft, current: IndicatorTextsWholeFragment): DescriptionDraft {
  const theirs = textsOf(current);
  const { version } = current;
  if (isSame(theirs, draft.base)) return { ...draft, version };
  const { base, texts: mine } = draft;
  const pick = (name: DescribedText, lang: Lang) =>
    mine[name][lang].trim() === base[name][lang] ? theirs[name][lang] : mine[name][lang];
  const merged = Object.fromEntries(TEXTS.map((name) => [name, { nl: pick(name, 'nl'), en: pick(name, 'en') }]));
  const turned = mine.higherIsBetter !== base.higherIsBetter ? mine : theirs;
  const texts = { ...merged, higherIsBetter: turned.higherIsBetter } as DescriptionTexts;
  return { version, base: theirs, texts, mine: texts };
}

/** The places at which there are two texts after another editor's change. */
export function conflicts({ mine, texts, base }: DescriptionDraft) {
  if (!mine) return [];
  const places = TEXTS.flatMap((name) => (['nl', 'en'] as const).map((lang) => ({ name, lang })));
  return places
    .map(({ name, lang }) => ({ name, lang, mine: mine[name][lang].trim(), theirs: base[name][lang] }))
    .filter((place) => place.mine !== place.theirs)
    .map((place) => ({
      ...place,
      chosen: texts[place.name][place.lang].trim() === place.theirs ? ('theirs' as const) : ('mine' as const),
    }));
}

export function inputOf({ version, texts }: DescriptionDraft): DescribeIndicatorInput {
  return { ...texts, basedOn: version };
}

/** What is wrong before it is sent, by field: `name`, `source.en`. */
export function problemsIn(texts: DescriptionTexts): string[] {
  const missing = TEXTS.filter((name) => name !== 'unit' && texts[name].nl.trim() + texts[name].en.trim() === '');
  const long = TEXTS.flatMap((name) =>
    (['nl', 'en'] as const)
      .filter((lang) => lengthOf(texts[name][lang]) > MAX_LENGTH[name])
      .map((lang) => `${name}.${lang}`),
  );
  return [...missing, ...long];
}
