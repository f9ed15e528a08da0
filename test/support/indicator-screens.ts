import type { IndicatorTextsWholeFragment, IndicatorWholeFragment } from '../../client/graphql.ts';
import { monthAt, monthNumber } from '../../client/purpose/indicator/months.ts';
import { both } from './purpose-page.tsx';

/** So many months in a row until November 2026, each a tenth above the one before. */
export function someMonths(count: number) {
  return Array.from({ length: count }, (_, n) => ({
    __typename: 'IndicatorPoint' as const,
    month: monthAt(monthNumber('2026-11') - count + 1 + n),
    value: Math.round((7 + n / 10) * 10) / 10,
  }));
}

export function anIndicator(said: Partial<Omit<IndicatorWholeFragment, '__typename'>> = {}): IndicatorWholeFragment {
  return {
    __typename: 'Indicator',
    id: 'indicator',
    name: 'Tevredenheid',
    unit: 'van 10',
    higherIsBetter: true,
    source: 'Eén vraag bij de kassa.',
    weakness: 'Wie wegliep, vroegen we niets.',
    lang: 'nl',
    version: 2,
    points: someMonths(8),
    annotations: [],
    ...said,
  };
}

export function anAnnotation(id: string, month: string, text: string, topic: string | null = null) {
  return { __typename: 'IndicatorAnnotation' as const, id, month, text, lang: 'nl', topic };
}

export function theIndicatorTexts(
  said: Partial<Omit<IndicatorTextsWholeFragment, '__typename'>> = {},
): IndicatorTextsWholeFragment {
  return {
    __typename: 'IndicatorTexts',
    version: 2,
    thisMonth: '2026-11',
    name: both('Tevredenheid', 'Satisfaction'),
    unit: both('van 10', 'out of 10'),
    higherIsBetter: true,
    source: both('Eén vraag bij de kassa.', null),
    weakness: both('Wie wegliep, vroegen we niets.', null),
    points: someMonths(8).slice(0, -1),
    annotations: [],
    ...said,
  };
}

/** Before anybody has described one. */
export function noIndicatorTexts(): IndicatorTextsWholeFragment {
  const none = both(null, null);
  return theIndicatorTexts({ version: 0, name: none, unit: none, source: none, weakness: none, points: [] });
}
