import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dueAfter } from '../../server/blockers/life/deadline.ts';
import { isRemoved } from '../../server/blockers/life/states.ts';
import type { Step } from '../../server/blockers/life/step.ts';
import { turnsToReporter } from '../../server/blockers/life/turn.ts';
import { BlockerState, BlockerVisibility, TurnAct } from '../../server/blockers/vocabulary/blocker-enums.ts';
import { inventBlocker } from '../../server/commands/seed/invent-blocker.ts';
import { randomOf } from '../../server/commands/seed/random.ts';
import { addDays } from '../../server/kernel/calendar.ts';
import {
  inAYear,
  type Life,
  type LifeEvent,
  LivingBoard,
  lifeEvents,
  lifeRules,
  managementActs,
} from '../support/random-lives.ts';

const { OPEN, ACKNOWLEDGED, ANSWERED } = BlockerState;
const answerRules = { answerDays: 10, holidays: new Set(['2026-12-25', '2027-01-01']) };
const line = ['leader', 'director', 'owner'];
/** The same lives in every run: a failure can be seen again. */
const runs = { numRuns: 200, seed: 20261118 };
const ids = ['a', 'b', 'c'];
const delivery = { ids, addresseeId: 'leader', visibility: BlockerVisibility.ALL, day: '2026-11-18' };

interface Moment {
  board: LivingBoard;
  event: LifeEvent;
  refusal: string | null;
  before: Life[];
  after: Life[];
  /** The latest deadline so far of each blocker that waited for an answer. */
  deadlines: Map<string, string>;
}

const leaving = fc.record({ type: fc.constant('LEAVES' as const), who: fc.nat(line.length - 1) });
const happening = fc.array(fc.oneof({ weight: 12, arbitrary: lifeEvents(ids.length) }, leaving), {
  minLength: 10,
  maxLength: 50,
});

/** Holds at every moment of random lives of three blockers, some of which are merged on the way. */
function always(holds: (moment: Moment) => void, rules = lifeRules) {
  return fc.property(happening, (events) => {
    const board = new LivingBoard(line, delivery, answerRules, rules);
    const deadlines = new Map<string, string>();
    for (const event of events) {
      const before = [...board.lives];
      const refusal = board.happens(event);
      holds({ board, event, refusal, before, after: [...board.lives], deadlines });
    }
  });
}

/** What each state lets management do: written a second time, so that the table of the rules is checked by another. */
const offered: Record<BlockerState, TurnAct[]> = {
  OPEN: [TurnAct.ACKNOWLEDGED, TurnAct.ASKED, TurnAct.ANSWERED, TurnAct.DECLINED, TurnAct.CLOSED],
  ACKNOWLEDGED: [TurnAct.ASKED, TurnAct.ANSWERED, TurnAct.DECLINED, TurnAct.CLOSED],
  ASKED: [TurnAct.ANSWERED, TurnAct.DECLINED, TurnAct.CLOSED],
  ANSWERED: [TurnAct.ASKED, TurnAct.ANSWERED, TurnAct.DECLINED, TurnAct.CLOSED],
  DECLINED: [],
  CLOSED: [],
  CONFIRMED: [],
};

function whatIsOfferedIsAccepted({ board: { rules, day }, event, refusal, before, after }: Moment): void {
  if (event.type === 'MANAGEMENT') expect(refusal).toBe(refusalOf(before[event.on]!, event, day));
  for (const life of after) {
    const said = { day, text: 'Said.', remedy: null, promisedFor: day, byId: 'leader', onBehalfOfId: null, lang: 'en' };
    const expected = life.mergedIntoId === null ? offered[life.state] : [];
    const accepted = managementActs.filter(
      (act) => typeof rules.takeManagementTurn(life, { act, ...said }) !== 'string',
    );
    expect(managementActs.filter((act) => rules.canTakeTurn(life, act))).toEqual(expected);
    expect(accepted).toEqual(expected);
    expect(rules.canGoOnElsewhere(life)).toBe(expected.length > 0);
  }
}

function refusalOf(life: Life, { act, promisedIn }: { act: TurnAct; promisedIn: number }, day: string): string | null {
  if (life.mergedIntoId !== null || !offered[life.state].includes(act)) return 'MOVED_ON';
  const isPromise = promisedIn >= 0 && addDays(day, promisedIn) <= inAYear(day);
  return act === TurnAct.ANSWERED && !isPromise ? 'DAYS' : null;
}

const waits = ({ state }: Life) => state === OPEN || state === ACKNOWLEDGED;

/**
 * While a blocker waits for an answer, its deadline is the full time from the day on which somebody was last asked, and
 * never earlier than one it had before: that day only grows, since a clock or a reporter asks on the day that it is. A
 * promise is a deadline that management chose, and may be moved by another promise; whoever gets it after them has the
 * full time again. Nothing else has a deadline.
 */
function noDeadlineMovesBack({ board, after, deadlines }: Moment): void {
  for (const life of after.filter(({ mergedIntoId }) => mergedIntoId === null)) {
    if (waits(life)) {
      const { askedOn } = board.requests.filter(({ blockerId }) => blockerId === life.id).at(-1)!;
      expect(life.dueOn).toBe(dueAfter(answerRules, askedOn));
      expect(life.dueOn! >= (deadlines.get(life.id) ?? '')).toBe(true);
      deadlines.set(life.id, life.dueOn!);
    } else if (life.state === ANSWERED) {
      expect(life.dueOn).toBe(life.turns.findLast(({ act }) => act === TurnAct.ANSWERED)!.promisedFor);
    } else {
      expect(life.dueOn).toBeNull();
    }
  }
}

function noTurnIsLost(moment: Moment): void {
  moment.after.forEach((life, place) => {
    const was = moment.before[place]!;
    expect(life.turns.map(({ number }) => number)).toEqual(life.turns.map((_, index) => index + 1));
    expect(life.turns.slice(0, was.turns.length)).toEqual(was.turns);
    expect(life.turns.slice(was.turns.length).map(({ act }) => act)).toEqual(addedTo(was, life, moment));
  });
}

/** Which turns an event has to add to the conversation of this blocker. */
function addedTo(was: Life, life: Life, { event, refusal, before }: Moment): TurnAct[] {
  if (refusal !== null || event.type === 'DAYS' || event.type === 'LEAVES' || event.type === 'HIDE') return [];
  if (event.type === 'CLOCK') return life.movedUp > was.movedUp ? [TurnAct.MOVED_UP] : [];
  const self = before[event.on]!;
  const rootId = ({ id, mergedIntoId }: Life) => mergedIntoId ?? id;
  if (rootId(was) !== rootId(self)) return [];
  if (event.type === 'MANAGEMENT') return [event.act];
  if (event.type === 'MERGE') {
    return [TurnAct.MERGED, ...turnsToReporter(before[event.into]!.turns).map(({ act }) => act)];
  }
  if (was === self) return [event.act];
  const root = before.find(({ id }) => id === rootId(self))!;
  const reopens = event.act === TurnAct.NOT_SOLVED && event.answersLast && isRemoved(root.state);
  return reopens ? [TurnAct.REOPENED] : [];
}

/** At most one answer is asked for, of whoever holds it; what waits and is asked of nobody lapsed at the top. */
function oneAnswerIsAskedFor({ board, after }: Moment): void {
  for (const life of after) {
    const open = board.requests.filter(({ blockerId, inTime }) => blockerId === life.id && inTime === null);
    const isAsked = life.mergedIntoId === null && waits(life) && open.length > 0;
    expect(open.map(({ leaderId }) => leaderId)).toEqual(isAsked ? [life.holderId] : []);
    if (life.mergedIntoId === null && waits(life) && !isAsked)
      expect([life.overdue, board.above(life.holderId)]).toEqual([1, null]);
  }
}

function clocksRunAsOftenAsTheyLike({ board, event, after }: Moment): void {
  if (event.type !== 'CLOCK') return;
  board.happens(event);
  expect(board.lives).toEqual(after);
}

const promises = [
  ['what is offered is accepted, and nothing else', whatIsOfferedIsAccepted],
  ['no deadline moves back while an answer is waited for', noDeadlineMovesBack],
  ['no event loses a turn, and each adds its own to every conversation that goes on there', noTurnIsLost],
  ['one answer is asked for at a time, of whoever holds it', oneAnswerIsAskedFor],
  ['the clocks run as often as they like', clocksRunAsOftenAsTheyLike],
] as const;

describe('in the life of blockers', () => {
  it.each(promises)('%s', (_, holds) => {
    fc.assert(always(holds), runs);
  });

  it('random events lead into every state, and to blockers that are merged, overdue and moved up', () => {
    const seen = new Set<string>();
    const look = ({ after }: Moment) => {
      for (const { state, mergedIntoId, overdue, holderId } of after) {
        seen
          .add(state)
          .add(mergedIntoId ? 'merged' : '')
          .add(overdue ? 'overdue' : '')
          .add(holderId ?? 'management');
      }
    };
    fc.assert(always(look), runs);
    const all = [...Object.values(BlockerState), ...line, 'merged', 'overdue', 'management', ''];
    expect([...seen].sort()).toEqual(all.sort());
  });
});

/** Changes what a rule makes of an event. */
const changed =
  <Given extends unknown[], Made>(rule: (...given: Given) => Made, change: (step: Step) => Step) =>
  (...given: Given) => {
    const step = rule(...given);
    return (typeof step === 'object' && step !== null ? change(step as unknown as Step) : step) as Made;
  };
const { takeManagementTurn, takeReporterTurn, escalate, mergeInto } = lifeRules;

const faults: [string, (moment: Moment) => void, Partial<typeof lifeRules>][] = [
  ['offers what is refused', whatIsOfferedIsAccepted, { canTakeTurn: () => true }],
  [
    'accepts what is not offered',
    whatIsOfferedIsAccepted,
    { takeManagementTurn: (blocker, turn) => takeManagementTurn({ ...blocker, state: OPEN }, turn) },
  ],
  [
    'moves a deadline back when it is seen',
    noDeadlineMovesBack,
    {
      takeManagementTurn: changed(takeManagementTurn, (step) =>
        step.change?.state === ACKNOWLEDGED ? { ...step, change: { ...step.change, dueOn: '2026-11-19' } } : step,
      ),
    },
  ],
  [
    'gives less time to whom it moves up',
    noDeadlineMovesBack,
    { escalate: (blocker, holder, day, rules) => escalate(blocker, holder, day, { ...rules, answerDays: 1 }) },
  ],
  [
    'leaves a turn out of the conversations of others',
    noTurnIsLost,
    {
      takeManagementTurn: changed(takeManagementTurn, (step) => {
        return { ...step, turns: step.turns.map((added) => ({ ...added, to: 'SELF' })) };
      }),
    },
  ],
  [
    'loses what a reporter says',
    noTurnIsLost,
    { takeReporterTurn: changed(takeReporterTurn, (step) => ({ ...step, turns: [] })) },
  ],
  [
    'loses what was said before a merge',
    noTurnIsLost,
    {
      mergeInto: (from, into, signature, day) =>
        mergeInto({ ...from, root: { ...from.root, turns: [] } }, into, signature, day),
    },
  ],
  [
    'goes on asking whoever answered',
    oneAnswerIsAskedFor,
    { takeManagementTurn: changed(takeManagementTurn, (step) => ({ ...step, requestEnds: null })) },
  ],
  [
    'moves up again what has just moved up',
    clocksRunAsOftenAsTheyLike,
    { escalate: changed(escalate, (step) => ({ ...step, change: { ...step.change, dueOn: '2026-11-19' } })) },
  ],
  [
    'takes any promise',
    whatIsOfferedIsAccepted,
    { takeManagementTurn: (blocker, turn) => takeManagementTurn(blocker, { ...turn, promisedFor: turn.day }) },
  ],
];

describe('a rule is found out that', () => {
  it.each(faults)('%s', (_, holds, fault) => {
    expect(fc.check(always(holds, { ...lifeRules, ...fault }), runs).failed).toBe(true);
  });
});

describe('invented blockers', () => {
  const above = (leader: string) => line[line.indexOf(leader) + 1] ?? null;
  const organisation = { today: '2026-11-18', rules: answerRules, above, management: 'owner' };
  const invented = (seed: number, age: number) =>
    inventBlocker({ leaders: line, organisation }, 1, addDays(organisation.today, -age), randomOf(seed));

  it('live as the rules accept, up to today: the clocks find nothing to do', () => {
    const lives = fc.property(fc.nat(), fc.integer({ min: 1, max: 300 }), (seed, age) => {
      const life = invented(seed, age);
      const holder = { hasLeft: false, above: life.holderId === null ? null : above(life.holderId) };
      const step = escalate(life, holder, organisation.today, answerRules);
      if (step !== null) expect([step.turns, life.overdue, holder.above]).toEqual([[], 1, null]);
      expect(life.turns.every(({ day }) => day <= organisation.today)).toBe(true);
      const open = life.requests.filter(({ inTime }) => inTime === null);
      expect(open.map(({ leaderId }) => leaderId)).toEqual(open.length > 0 ? [life.holderId] : []);
    });
    fc.assert(lives, runs);
  });
});
