import fc from 'fast-check';
import type { BlockerLife, LifeRefusal, MergeGroup } from '../../server/blockers/life/blocker-life.ts';
import type { AnswerRules } from '../../server/blockers/life/deadline.ts';
import { newLife } from '../../server/blockers/life/delivery.ts';
import { escalate } from '../../server/blockers/life/escalation.ts';
import { followStep } from '../../server/blockers/life/follow-step.ts';
import { canTakeTurn, type ManagementAct, takeManagementTurn } from '../../server/blockers/life/management-turns.ts';
import { canGoOnElsewhere, mergeInto } from '../../server/blockers/life/merge.ts';
import { lastTurnToReporter, takeReporterTurn } from '../../server/blockers/life/reporter-turns.ts';
import type { Step } from '../../server/blockers/life/step.ts';
import type { ReporterAct } from '../../server/blockers/life/turn.ts';
import { hideOrShow } from '../../server/blockers/life/visibility.ts';
import { type BlockerVisibility, RemedyKind, TurnAct } from '../../server/blockers/vocabulary/blocker-enums.ts';
import { addDays } from '../../server/kernel/calendar.ts';

/** The rules of the life of a blocker; a test of the tests puts a wrong one in the place of one of them. */
export const lifeRules = {
  ...{ newLife, canTakeTurn, takeManagementTurn, takeReporterTurn, escalate, canGoOnElsewhere, mergeInto, hideOrShow },
};
export type LifeRules = typeof lifeRules;

/** The same date of the next year, which after a 29th of February comes after the last day that is a year away. */
export function inAYear(day: string): string {
  return `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`;
}

/** Something that happens; blockers are meant by their place in the delivery. */
export type LifeEvent =
  | { type: 'DAYS'; days: number }
  | { type: 'CLOCK' }
  | { type: 'LEAVES'; who: number }
  | { type: 'MANAGEMENT'; on: number; act: ManagementAct; promisedIn: number }
  | { type: 'REPORTER'; on: number; act: ReporterAct; answersLast: boolean }
  | { type: 'MERGE'; on: number; into: number }
  | { type: 'HIDE'; on: number; reason: string | null };

export const managementActs: ManagementAct[] = [
  ...[TurnAct.ACKNOWLEDGED, TurnAct.ASKED, TurnAct.ANSWERED, TurnAct.DECLINED, TurnAct.CLOSED],
] as ManagementAct[];
const reporterActs: ReporterAct[] = [TurnAct.TEXT, TurnAct.SOLVED, TurnAct.NOT_SOLVED] as ReporterAct[];

/** Events on so many blockers; time passes often, so that deadlines lapse. */
export function lifeEvents(blockers: number): fc.Arbitrary<LifeEvent> {
  const on = fc.nat(blockers - 1);
  const type = <Name extends string>(name: Name) => fc.constant(name);
  return fc.oneof(
    { weight: 3, arbitrary: fc.record({ type: type('DAYS'), days: fc.integer({ min: 1, max: 20 }) }) },
    { weight: 2, arbitrary: fc.record({ type: type('CLOCK') }) },
    {
      weight: 6,
      arbitrary: fc.record({
        ...{ type: type('MANAGEMENT'), on, act: fc.constantFrom(...managementActs) },
        promisedIn: fc.integer({ min: -2, max: 400 }),
      }),
    },
    {
      weight: 4,
      arbitrary: fc.record({
        ...{ type: type('REPORTER'), on, act: fc.constantFrom(...reporterActs), answersLast: fc.boolean() },
      }),
    },
    { weight: 1, arbitrary: fc.record({ type: type('MERGE'), on, into: on }) },
    { weight: 1, arbitrary: fc.record({ type: type('HIDE'), on, reason: fc.constantFrom('A name.', null) }) },
  );
}

export interface Life extends BlockerLife {
  id: string;
}

export interface AnswerRequest {
  blockerId: string;
  leaderId: string | null;
  askedOn: string;
  inTime: number | null;
}

interface Delivery {
  ids: string[];
  addresseeId: string;
  visibility: BlockerVisibility;
  day: string;
}

/** What the rules alone make of a delivery to which things happen, one after the other. */
export class LivingBoard {
  readonly lives: Life[];
  readonly requests: AnswerRequest[];
  day: string;
  private readonly left = new Set<string>();

  constructor(
    readonly line: string[],
    { ids, addresseeId, visibility, day }: Delivery,
    readonly answerRules: AnswerRules,
    readonly rules: LifeRules = lifeRules,
  ) {
    this.day = day;
    this.lives = ids.map((id) => frozen({ id, ...rules.newLife({ addresseeId, visibility, day }, answerRules) }));
    this.requests = ids.map((blockerId) => ({ blockerId, leaderId: addresseeId, askedOn: day, inTime: null }));
  }

  /** Why it is refused; null: it happened, whether or not it changed anything. */
  happens(event: LifeEvent): LifeRefusal | null {
    if (event.type === 'DAYS') this.day = addDays(this.day, event.days);
    if (event.type === 'LEAVES') this.left.add(this.line[event.who]!);
    if (event.type === 'CLOCK') for (const { id } of this.lives) this.clock(this.groupOf(id));
    if (event.type === 'HIDE') this.hide(event.on, event.reason);
    if (event.type === 'MERGE') return this.merge(this.group(event.on), this.group(event.into));
    if (event.type === 'REPORTER') this.reporter(this.group(event.on), event.act, event.answersLast);
    if (event.type === 'MANAGEMENT') return this.management(this.group(event.on), event.act, event.promisedIn);
    return null;
  }

  group(place: number): MergeGroup<Life> {
    return this.groupOf(this.lives[place]!.id);
  }

  /** Who leads whoever this is, past those who have left. */
  above(holderId: string | null): string | null {
    const place = this.line.indexOf(holderId ?? '');
    return this.line.slice(place + 1).find((each) => place !== -1 && !this.left.has(each)) ?? null;
  }

  private groupOf(id: string): MergeGroup<Life> {
    const self = this.lives.find((life) => life.id === id)!;
    const root = this.lives.find((life) => life.id === (self.mergedIntoId ?? id))!;
    return { self, root, merged: this.lives.filter(({ mergedIntoId }) => mergedIntoId === root.id) };
  }

  private clock(group: MergeGroup<Life>): void {
    const { holderId } = group.root;
    const holder = { hasLeft: holderId !== null && this.left.has(holderId), above: this.above(holderId) };
    const step = this.rules.escalate(group.self, holder, this.day, this.answerRules);
    if (step !== null) this.follow(group, step);
  }

  private management(group: MergeGroup<Life>, act: ManagementAct, promisedIn: number): LifeRefusal | null {
    const [remedy, promisedFor] = act === TurnAct.ANSWERED ? [RemedyKind.OTHER, addDays(this.day, promisedIn)] : [];
    const said = { act, text: 'Said.', remedy: remedy ?? null, promisedFor: promisedFor ?? null, day: this.day };
    const signature = { byId: group.root.holderId ?? this.line[0]!, onBehalfOfId: null, lang: 'en' };
    const step = this.rules.takeManagementTurn(group.self, { ...said, ...signature });
    return typeof step === 'string' ? step : this.follow(group, step);
  }

  private reporter(group: MergeGroup<Life>, act: ReporterAct, answersLast: boolean): void {
    const answersTurn = answersLast ? lastTurnToReporter(group.self) : 0;
    const said = { act, answersTurn, text: 'Yes.', day: this.day };
    this.follow(group, this.rules.takeReporterTurn(group, said, this.answerRules));
  }

  private merge(from: MergeGroup<Life>, into: MergeGroup<Life>): LifeRefusal | null {
    const signature = { byId: from.root.holderId ?? this.line[0]!, onBehalfOfId: null, lang: 'en' };
    const merged = this.rules.mergeInto(from, into, signature, this.day);
    if (typeof merged === 'string') return merged;
    this.end(from.root.id, 'FORGOTTEN');
    this.replace([merged.into, ...merged.incoming]);
    return null;
  }

  private hide(place: number, reason: string | null): void {
    const self = this.lives[place]!;
    this.replace([{ ...self, ...this.rules.hideOrShow(self, reason, this.line[0]!) }]);
  }

  private follow(group: MergeGroup<Life>, step: Step): null {
    const { root, merged } = followStep(group, step);
    if (step.requestEnds !== null) this.end(root.id, step.requestEnds);
    this.replace([root, ...merged]);
    const asked = { blockerId: root.id, leaderId: root.holderId, inTime: null };
    if (step.requestOpensOn !== null) this.requests.push({ ...asked, askedOn: step.requestOpensOn });
    return null;
  }

  private end(blockerId: string, ends: NonNullable<Step['requestEnds']>): void {
    const open = this.requests.filter((request) => request.blockerId === blockerId && request.inTime === null);
    for (const request of open) {
      if (ends === 'FORGOTTEN') this.requests.splice(this.requests.indexOf(request), 1);
      else request.inTime = ends === 'IN_TIME' ? 1 : 0;
    }
  }

  private replace(lives: Life[]): void {
    for (const life of lives) this.lives[this.lives.findIndex(({ id }) => id === life.id)] = frozen(life);
  }
}

/** A rule that changes what it was given throws. */
function frozen(life: Life): Life {
  life.turns.forEach(Object.freeze);
  Object.freeze(life.turns);
  return Object.freeze(life);
}
