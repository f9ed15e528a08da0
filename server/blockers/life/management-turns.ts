import { BlockerState, type RemedyKind, TurnAct } from '../vocabulary/blocker-enums.ts';
import type { BlockerLife, BlockerStatus, LifeRefusal } from './blocker-life.ts';
import { canPromise } from './deadline.ts';
import { unfinishedStates } from './states.ts';
import { type Step, stepOf } from './step.ts';
import type { Signature } from './turn.ts';

export type ManagementAct = TurnAct.ACKNOWLEDGED | TurnAct.ASKED | TurnAct.ANSWERED | TurnAct.DECLINED | TurnAct.CLOSED;

export interface ManagementTurn extends Signature {
  act: ManagementAct;
  day: string;
  text: string | null;
  remedy: RemedyKind | null;
  promisedFor: string | null;
}

interface Transition {
  from: readonly BlockerState[];
  /** Whether it answers what was asked: seeing alone does not, and the clock goes on. */
  answers: boolean;
  change: (turn: ManagementTurn) => Partial<BlockerStatus>;
}

const { OPEN, ACKNOWLEDGED, ASKED, ANSWERED, DECLINED, CLOSED } = BlockerState;

const transitions: Record<ManagementAct, Transition> = {
  [TurnAct.ACKNOWLEDGED]: {
    from: [OPEN],
    answers: false,
    change: () => ({ state: ACKNOWLEDGED }),
  },
  [TurnAct.ASKED]: {
    from: [OPEN, ACKNOWLEDGED, ANSWERED],
    answers: true,
    change: () => ({ state: ASKED, dueOn: null }),
  },
  [TurnAct.ANSWERED]: {
    from: unfinishedStates,
    answers: true,
    change: ({ promisedFor }) => ({ state: ANSWERED, dueOn: promisedFor }),
  },
  [TurnAct.DECLINED]: {
    from: unfinishedStates,
    answers: true,
    change: () => ({ state: DECLINED, dueOn: null }),
  },
  [TurnAct.CLOSED]: {
    from: unfinishedStates,
    answers: true,
    change: (turn) => ({ state: CLOSED, dueOn: null, closedOn: turn.day, closedById: turn.onBehalfOfId ?? turn.byId }),
  },
};

/** One that was merged into another is answered there. */
export function canTakeTurn({ state, mergedIntoId }: Pick<BlockerLife, 'state' | 'mergedIntoId'>, act: ManagementAct) {
  return mergedIntoId === null && transitions[act].from.includes(state);
}

/** Management says something: in every conversation that goes on here. */
export function takeManagementTurn(blocker: BlockerLife, turn: ManagementTurn): Step | LifeRefusal {
  if (!canTakeTurn(blocker, turn.act)) return 'MOVED_ON';
  if (turn.act === TurnAct.ANSWERED && !canPromise(turn.promisedFor ?? '', turn.day)) return 'DAYS';
  const { answers, change } = transitions[turn.act];
  const turns: Step['turns'] = [{ to: 'ALL', turn }];
  if (!answers) return stepOf({ change: change(turn), turns });
  const isInTime = blocker.dueOn === null || turn.day <= blocker.dueOn;
  return stepOf({
    change: { overdue: 0, ...change(turn) },
    turns,
    requestEnds: isInTime ? 'IN_TIME' : 'LATE',
    settlesNotices: true,
  });
}
