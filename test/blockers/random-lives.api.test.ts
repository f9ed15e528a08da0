import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moveUp } from '../../server/blockers/clocks/move-up.ts';
import type { ManagementAct } from '../../server/blockers/life/management-turns.ts';
import { lastTurnToReporter } from '../../server/blockers/life/reporter-turns.ts';
import { BlockerVisibility, TurnAct } from '../../server/blockers/vocabulary/blocker-enums.ts';
import { addDays } from '../../server/kernel/calendar.ts';
import type { Json } from '../support/asking.ts';
import * as verbs from '../support/board-operations.ts';
import { sqlite } from '../support/databases.ts';
import type { Made, MadePerson } from '../support/factories.ts';
import { deliver, followUp, type Item, letter } from '../support/letters.ts';
import { organisation } from '../support/organisation.ts';
import { inAYear, type LifeEvent, LivingBoard, lifeEvents } from '../support/random-lives.ts';
import { worldOn } from '../support/world.ts';

const promise = { remedy: 'OTHER', text: 'Said.' };
/** How each turn of management is taken, and by which mark it is offered. */
const turns: Record<ManagementAct, [verb: string, input: object, right: string]> = {
  [TurnAct.ACKNOWLEDGED]: [verbs.acknowledge, { text: 'Said.' }, 'viewerCanAcknowledge'],
  [TurnAct.ASKED]: [verbs.askReporter, { question: 'Said.' }, 'viewerCanAsk'],
  [TurnAct.ANSWERED]: [verbs.answer, promise, 'viewerCanAnswer'],
  [TurnAct.DECLINED]: [verbs.decline, { reason: 'Said.' }, 'viewerCanDecline'],
  [TurnAct.CLOSED]: [verbs.close, { whatChanged: 'Said.' }, 'viewerCanClose'],
};
const refusals: Record<string, string> = {
  ...{ BlockerMovedOnRefused: 'MOVED_ON', BlockersNotMergeableRefused: 'CANNOT_MERGE' },
};

/** What happens, and which of three leaders asks for it: who holds it at first, their leader, and one of elsewhere. */
const happening = fc.array(fc.tuple(lifeEvents(3), fc.constantFrom('north', 'director', 'south')), {
  ...{ minLength: 12, maxLength: 20 },
});

describe('random lives on the board', () => {
  const world = worldOn(sqlite);

  interface Run {
    model: LivingBoard;
    made: Made[];
    written: Item[];
    asker: MadePerson;
  }

  const rightsOf = async ({ made, asker }: Run, on: number): Promise<Json> =>
    (await world.asking(asker).ok(verbs.rights, { ids: [made[on]!.id] })).viewerBlockerMarks[0];

  /** Asks for something that a mark offers or not: both must agree, and so must the rules alone. */
  const ask = async (run: Run, event: LifeEvent & { on: number }, right: string, verb: string, input: object) => {
    const isOffered = (await rightsOf(run, event.on))[right];
    const { __typename } = await world.asking(run.asker).mutate(verb, { blockerId: run.made[event.on]!.id, ...input });
    if (__typename === 'NotYourBlockerRefused') {
      // Of two that are merged, the other may be for somebody else to answer: its own mark says so.
      const other = event.type === 'MERGE' && (await rightsOf(run, event.into)).viewerCanHide === false;
      expect(isOffered && !other).toBe(false);
      return;
    }
    // Days that do not fit are said first, to whoever asks.
    if (__typename === 'InvalidDaysRefused') {
      const { day } = run.model;
      const isPromise = (days: number) => days >= 0 && addDays(day, days) <= inAYear(day);
      expect(event.type === 'MANAGEMENT' && !isPromise(event.promisedIn)).toBe(true);
      return;
    }
    const refusal = refusals[__typename] ?? __typename;
    expect(refusal).toBe(run.model.happens(event) ?? 'Blocker');
    expect(isOffered).toBe(refusal !== 'MOVED_ON');
  };

  const happens = async (run: Run, event: LifeEvent): Promise<void> => {
    if (event.type === 'MANAGEMENT') {
      const [verb, input, right] = turns[event.act];
      const dueOn = event.act === TurnAct.ANSWERED ? addDays(run.model.day, event.promisedIn) : undefined;
      return ask(run, event, right, verb, { ...input, dueOn });
    }
    if (event.type === 'MERGE')
      return ask(run, event, 'viewerCanMerge', verbs.merge, { intoBlockerId: run.made[event.into]!.id });
    if (event.type === 'HIDE') {
      const { reason } = event;
      return ask(run, event, 'viewerCanHide', reason ? verbs.hide : verbs.show, reason ? { reason } : {});
    }
    if (event.type === 'DAYS') world.clock.advance({ days: event.days });
    if (event.type === 'CLOCK') await moveUp(world.app.context);
    if (event.type === 'REPORTER') {
      const turn = event.answersLast ? lastTurnToReporter(run.model.lives[event.on]!) : 0;
      await deliver(world, followUp(run.written[event.on]!, turn, event.act));
    }
    run.model.happens(event);
  };

  /** All that the database holds of these blockers, and the same as the rules alone left it. */
  const compare = async ({ model, made }: Run): Promise<void> => {
    for (const { uuid } of made) {
      const [row] = await world.db.rows(
        `SELECT state, holder_id AS holderId, due_on AS dueOn, overdue, moved_up AS movedUp, closed_on AS closedOn, listed,
           me_toos AS meToos, merged_into_id AS mergedIntoId, hidden_reason AS hiddenReason FROM blocker WHERE id = ?`,
        [uuid],
      );
      const life = model.lives.find(({ id }) => id === uuid)!;
      expect(life).toMatchObject(row!);
      const stored = await world.db.rows(
        `SELECT number, act, text, remedy, promised_for AS promisedFor, day, moved_to_id AS movedToId FROM blocker_turn
         WHERE blocker_id = ? ORDER BY number`,
        [uuid],
      );
      expect(life.turns).toMatchObject(stored);
      const requests = await world.db.rows(
        `SELECT blocker_id AS blockerId, leader_id AS leaderId, asked_on AS askedOn, in_time AS inTime FROM blocker_answer_request
         WHERE blocker_id = ? ORDER BY number`,
        [uuid],
      );
      expect(model.requests.filter(({ blockerId }) => blockerId === uuid)).toEqual(requests);
    }
  };

  it('are what the rules alone make of them, and marks offer what verbs accept', async () => {
    const people = await organisation(world);
    const line = [people.north.uuid, people.director.uuid];
    const lives = fc.asyncProperty(happening, async (events) => {
      for (const table of ['blocker', 'blocker_turn', 'blocker_answer_request'])
        await world.db.dataSource.query(`DELETE FROM ${table}`);
      const written = [1, 2, 3].map((number) => letter({ addressee: people.north, title: `Letter ${number}` }));
      const made = await deliver(world, ...written);
      const day = world.clock.now().toISOString().slice(0, 10);
      const delivery = {
        ids: made.map(({ uuid }) => uuid),
        addresseeId: line[0]!,
        visibility: BlockerVisibility.ALL,
        day,
      };
      const model = new LivingBoard(line, delivery, world.app.context.settings.blockers);
      for (const [event, who] of events) await happens({ model, made, written, asker: people[who as 'north'] }, event);
      await compare({ model, made, written, asker: people.north });
    });
    await fc.assert(lives, { numRuns: 20, seed: 20261118, endOnFailure: true });
  }, 120_000);
});
