import { dayWords } from '../../blockers/blocker/day.tsx';
import type { DilemmaFactsFragment } from '../../graphql.ts';
import { useLang } from '../../ui/lang.tsx';
import { useDilemmasWords } from './dilemmas-words.ts';

type Dilemma = Pick<DilemmaFactsFragment, 'opensOn' | 'closesOn' | 'state'>;

/** Says a dilemma's days as people write them, with where it is. */
export function useDilemmaDays(): (dilemma: Dilemma) => string {
  const { states } = useDilemmasWords();
  const lang = useLang();
  const written = (day: string | null) => (day === null ? '' : dayWords(day, lang));
  return ({ opensOn, closesOn, state }) => states[state](written(opensOn), written(closesOn));
}
