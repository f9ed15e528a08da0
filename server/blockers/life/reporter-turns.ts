import { BlockerState, TurnAct } from '../vocabulary/blocker-enums.ts';
import type { BlockerLife, MergeGroup } from './blocker-life.ts';
import { type AnswerRules, dueAfter } from './deadline.ts';
import { isRemoved } from './states.ts';
import { type Step, stepOf } from './step.ts';
import { type ReporterAct, turnsToReporter } from './turn.ts';

export interface ReporterTurn {
  act: ReporterAct;
  /** The turn of management that it answers; 0 where it answers none. */
  answersTurn: number;
  text: string | null;
  lang?: string | null;
  day: string;
}

/** A reporter says something, in their own conversation alone. */
export function takeReporterTurn(group: MergeGroup, said: ReporterTurn, rules: AnswerRules): Step {
  const { act, text, lang = null, day } = said;
  const turns: Step['turns'] = [{ to: 'SELF', turn: { act, text, lang, day } }];
  if (judgesRemoval(group, said) && act === TurnAct.SOLVED) return confirmed(turns);
  if (judgesRemoval(group, said) && act === TurnAct.NOT_SOLVED) return reopened(turns, day, rules);
  if (group.root.state === BlockerState.ASKED) return resumed(turns, day, rules);
  return stepOf({ turns, raisesNotice: 'BLOCKER_REPLIED' });
}

/**
 * A confirmation counts only for the last turn of management: one that was written before something else happened is kept
 * as said and changes nothing.
 */
function judgesRemoval({ self, root }: MergeGroup, { answersTurn }: ReporterTurn): boolean {
  return isRemoved(root.state) && answersTurn === lastTurnToReporter(self);
}

export function lastTurnToReporter({ turns }: Pick<BlockerLife, 'turns'>): number {
  return turnsToReporter(turns).at(-1)?.number ?? 0;
}

function confirmed(turns: Step['turns']): Step {
  const change = { state: BlockerState.CONFIRMED };
  return stepOf({ turns, change, changes: 'ROOT_AND_SELF', raisesNotice: 'BLOCKER_CONFIRMED' });
}

/** Any of its reporters reopens it for all; the others read so in a turn of its own. */
function reopened(turns: Step['turns'], day: string, rules: AnswerRules): Step {
  return stepOf({
    turns: [...turns, { to: 'OTHERS', turn: { act: TurnAct.REOPENED, day } }],
    change: { state: BlockerState.OPEN, dueOn: dueAfter(rules, day), closedOn: null, closedById: null },
    requestOpensOn: day,
    raisesNotice: 'BLOCKER_REOPENED',
  });
}

/** The question is answered and the clock runs again: whoever holds it has the full time. */
function resumed(turns: Step['turns'], day: string, rules: AnswerRules): Step {
  return stepOf({
    turns,
    change: { state: BlockerState.OPEN, dueOn: dueAfter(rules, day) },
    requestOpensOn: day,
    raisesNotice: 'BLOCKER_REPLIED',
  });
}
