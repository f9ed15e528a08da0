import { dayWords } from '../../blockers/blocker/day.tsx';
import type { CultureRoundFactsFragment } from '../../graphql.ts';
import { useLang } from '../../ui/lang.tsx';
import { useCultureWords } from './culture-words.ts';

type Round = Pick<CultureRoundFactsFragment, 'opensOn' | 'closesOn' | 'state'>;

/** Says a round's days as people write them, with where it is. */
export function useRoundDays(): (round: Round) => string {
  const { states } = useCultureWords();
  const lang = useLang();
  return ({ opensOn, closesOn, state }) => states[state](dayWords(opensOn, lang), dayWords(closesOn, lang));
}
