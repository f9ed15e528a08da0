import { addDays } from '../../kernel/calendar.ts';
import { DilemmaState } from './dilemma.ts';
import type { DilemmaFacts } from './dilemma-facts.ts';

type Facts = Pick<DilemmaFacts, 'opensOn' | 'closesOn' | 'opened' | 'complete' | 'firstAnswers' | 'secondAnswers'>;

export function stateOf(facts: Facts, today: string, minimum: number): DilemmaState {
  if (facts.opensOn === null || facts.closesOn === null) return DilemmaState.DRAFT;
  if (facts.opened === 0) return DilemmaState.PLANNED;
  if (facts.complete === 0) return today <= facts.closesOn ? DilemmaState.OPEN : DilemmaState.COUNTING;
  return facts.firstAnswers + facts.secondAnswers < minimum ? DilemmaState.TOO_FEW : DilemmaState.ANSWERED;
}

/** Whether its close has passed and no answer can come any more, so that it says what is behind its courses. */
export function isOver({ complete }: Pick<Facts, 'complete'>): boolean {
  return complete === 1;
}

/**
 * Whether its texts can be changed no more. Browsers go by the list of offers that they had last, which on the first day may
 * be that of the day before: with a change on that day two people could answer two texts.
 */
export function isFrozen({ opensOn }: Pick<Facts, 'opensOn'>, today: string): boolean {
  return opensOn !== null && today >= addDays(opensOn, -1);
}
