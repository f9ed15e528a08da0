import type { CultureRoundFactsFragment } from '../../client/graphql.ts';
import { aPageValue, aVersion, openPurpose } from './purpose-page.tsx';

/** A cloud with the most given first. */
export const cloud = (...words: [string, number][]) =>
  words.map(([word, people], index) => ({
    ...{ __typename: 'CultureWord' as const, place: index + 1, word, people, peopleAtMost: people },
    merged: [] as CultureRoundFactsFragment['today'][number]['merged'],
  }));

/** A round that is shown; a test states only what matters to it. */
export function aRound(said: Partial<CultureRoundFactsFragment> = {}): CultureRoundFactsFragment {
  return {
    __typename: 'CultureRound',
    id: 'round-1',
    opensOn: '2026-10-01',
    closesOn: '2026-10-14',
    state: 'SHOWN',
    answerCount: 40,
    unshownPercentage: 12,
    lexiconChanged: false,
    today: cloud(['druk', 20], ['trots', 8], ['traag', 3]),
    wanted: cloud(['rust', 15], ['trots', 5]),
    ...said,
  };
}

const page = {
  ...{ statement: 'Wie oversteekt, komt aan.', lang: 'nl', values: [aPageValue()], retiredValues: [] },
  ...{ versions: [aVersion()], indicator: null },
};

/** Opens the page of purpose with these rounds, as somebody who is no editor unless the test says otherwise. */
export const openCulture = (
  cultureRounds: CultureRoundFactsFragment[],
  more: Parameters<typeof openPurpose>[1] = {},
  answers = {},
) => openPurpose({ purpose: page, cultureRounds, ...answers }, { isEditor: false, ...more });
