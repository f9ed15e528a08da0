import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moveUp } from '../../server/blockers/clocks/move-up.ts';
import { eraseTurn } from '../../server/blockers/duty/erase-turn.ts';
import { addDays } from '../../server/kernel/calendar.ts';
import { board } from '../support/board.ts';
import * as verbs from '../support/board-operations.ts';
import { databases } from '../support/databases.ts';
import { dutyOn } from '../support/duty-world.ts';
import type { Made } from '../support/factories.ts';
import { contact } from '../support/letterbox-world.ts';
import { answersTo, blockerOf, followUp, type Item, letter } from '../support/letters.ts';
import { organisation } from '../support/organisation.ts';
import { type LifeEvent, lifeEvents } from '../support/random-lives.ts';
import { worldOn } from '../support/world.ts';

type Managing = Extract<LifeEvent, { type: 'MANAGEMENT' }>;

/** How each turn of management is taken. */
const managing: Record<Managing['act'], (promisedFor: string) => [verb: string, input: object]> = {
  ACKNOWLEDGED: () => [verbs.acknowledge, { text: 'Said.' }],
  ASKED: () => [verbs.askReporter, { question: 'Said.' }],
  ANSWERED: (dueOn) => [verbs.answer, { remedy: 'OTHER', text: 'Said.', dueOn }],
  DECLINED: () => [verbs.decline, { reason: 'Said.' }],
  CLOSED: () => [verbs.close, { whatChanged: 'Said.' }],
};

const witnessCommand = ['dist/server/commands/witness.js'];
const settings = { issuer: { minimumPeople: 8, confidentialContact: contact } };

describe.each(databases)('what the law has erased, on $name', (database) => {
  const world = worldOn(database, { settings });
  const { box, deliver, duties, compare, witness, published } = dutyOn(world);
  const { blocker } = board(world);
  const secret = 'Piet Jansen was ill.';

  /** Two that were merged, so that what was said stands in both. */
  const merged = async () => {
    const people = await organisation(world);
    const written = [letter({ addressee: people.north }), letter({ addressee: people.north })];
    await deliver(...written);
    const [one, two] = await Promise.all(written.map((item) => blockerOf(world.db, item)));
    const leader = world.asking(people.north);
    await leader.mutate(verbs.askReporter, { blockerId: two!.id, question: secret });
    await leader.mutate(verbs.merge, { blockerId: one!.id, intoBlockerId: two!.id });
    await deliver();
    return { ...people, one: one!, two: two!, written };
  };
  const erase = (uuid: string, number: number | null, day = '2026-11-18') =>
    eraseTurn(world.app.context, { blockerUuid: uuid, number, because: 'privacy', day });

  it('is gone from each conversation and from what waits for its reporters, with the salts', async () => {
    const { crew, one, two, written } = await merged();
    expect(await erase(two.uuid, 1)).toBe(2);
    expect((await blocker(crew[0]!, two)).turns).toMatchObject([{ act: 'ASKED', text: null, takenOn: '2026-11-18' }]);
    expect((await blocker(crew[0]!, one)).turns.map(({ text }: { text: string | null }) => text)).toEqual([null, null]);
    for (const item of written) expect((await answersTo(world.db, item))[0]!.turns.at(-1).text).toBeNull();
    const rows = await world.db.rows<object>('SELECT text FROM blocker_turn WHERE text IS NOT NULL');
    const salts = "SELECT number FROM blocker_proof WHERE kind = 'TURN' AND salt IS NOT NULL";
    expect([rows, await world.db.rows(salts)]).toEqual([[], [{ number: 1 }]]);
  });

  it('leaves a tombstone in the next document, which is no difference, and which the witness accepts', async () => {
    const { crew, one, two } = await merged();
    await erase(two.uuid, 1);
    expect(await compare(crew[0]!, one, two)).toEqual({ differences: [], erased: [] });
    await deliver();
    const [last] = (await duties()).slice(-1);
    expect(last!.document.erased.map(([, , day, because]) => [day, because])).toEqual([
      ['2026-11-18', 'privacy'],
      ['2026-11-18', 'privacy'],
    ]);
    expect(JSON.stringify(last!.document)).not.toContain('Piet');
    const days = (await compare(crew[0]!, one, two)).erased.map(({ blocker, day }) => [blocker.id, day]);
    expect(days).toEqual(
      expect.arrayContaining([
        [one.id, '2026-11-18'],
        [two.id, '2026-11-18'],
      ]),
    );
    expect((await compare(crew[0]!, one, two)).differences).toEqual([]);
    for (let number = 4; number <= 18; number += 1) await deliver();
    expect((await duties())[16]!.document.erased).toHaveLength(2);
    expect((await compare(crew[0]!, one, two)).differences).toEqual([]);
    expect(await witness()).toBeNull();
  });

  it('a witness prints the figures and what was erased, and fails once a figure fell', async () => {
    const { two } = await merged();
    await erase(two.uuid, 1);
    await deliver();
    const file = join(mkdtempSync(join(tmpdir(), 'applaus-witness-')), 'seen.json');
    const runWitness = () => promisify(execFile)(process.execPath, [...witnessCommand, box.origin, '--file', file]);
    expect((await runWitness()).stdout).toContain(
      'Duty 3 of 2026-11-18: 2 letters for all, 1 answers asked for, 1 in time',
    );
    const { stdout } = await runWitness();
    expect(stdout.match(/erased on 2026-11-18, by law \(privacy\)/g)).toHaveLength(2);
    await world.db.transaction((db) => db.run('DELETE FROM blocker_answer_request'));
    await deliver();
    await expect(runWitness()).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringContaining('document 4 (2026-11-18): "asked" fell from 1 to 0'),
    });
    rmSync(dirname(file), { recursive: true });
  });

  it('cannot be said of what was not published as erased, nor hide another text', async () => {
    const { crew, two } = await merged();
    await world.db.transaction(async (db) => {
      await db.run("UPDATE blocker_turn SET text = NULL WHERE act = 'ASKED'");
      await db.run("UPDATE blocker_proof SET salt = NULL, erased_on = '2026-11-10' WHERE kind = 'TURN'");
    });
    expect((await compare(crew[0]!, two)).differences).toMatchObject([{ kind: 'turn' }]);
    await deliver();
    await world.db.transaction((db) => db.run("UPDATE blocker_turn SET text = 'Fine.' WHERE act = 'ASKED'"));
    expect((await compare(crew[0]!, two)).differences).toMatchObject([{ kind: 'turn' }]);
  });

  it('a tombstone that SQL takes away again is missed', async () => {
    const { two } = await merged();
    await erase(two.uuid, 1);
    await deliver();
    await world.db.transaction((db) => db.run('DELETE FROM blocker_proof WHERE erased_on IS NOT NULL'));
    for (let number = 4; number <= 17; number += 1) await deliver();
    expect(await witness()).toContain('erased, and is there anew');
  });

  it('is nothing where there is no such turn, or it says nothing; an unpublished one is published without its text', async () => {
    const { crew, north, one, two } = await merged();
    expect([await erase(two.uuid, 7), await erase('0'.repeat(36), 1)]).toEqual([0, 0]);
    await world.asking(north).mutate(verbs.decline, { blockerId: two.id, reason: secret });
    expect([await erase(two.uuid, 2), await erase(two.uuid, 2)]).toEqual([2, 0]);
    expect([await erase(one.uuid, null), await erase(one.uuid, null)]).toEqual([2, 0]);
    await deliver();
    expect(await compare(crew[0]!, one, two)).toMatchObject({ differences: [], erased: [{}, {}] });
  });

  it('whatever happens to blockers, the board agrees with what was published, before the next delivery and after', async () => {
    const { north, director, crew } = await organisation(world);
    const leader = world.asking(director);
    const manage = async ({ act, promisedIn }: Managing, one: Made) => {
      const today = world.clock.now().toISOString().slice(0, 10);
      const [verb, input] = managing[act](addDays(today, Math.max(0, promisedIn % 200)));
      await leader.mutate(verb, { blockerId: one.id, ...input });
      if (promisedIn % 5 === 0) await erase(one.uuid, 1, today);
    };
    const hide = (one: Made, reason: string | null) =>
      leader.mutate(reason ? verbs.hide : verbs.show, { blockerId: one.id, ...(reason ? { reason } : {}) });
    const happens = async (event: LifeEvent, made: Made[], written: Item[]) => {
      if (event.type === 'DAYS') world.clock.advance({ days: event.days });
      if (event.type === 'CLOCK') await moveUp(world.app.context);
      if (event.type === 'REPORTER') await deliver(followUp(written[event.on]!, event.answersLast ? 1 : 0, event.act));
      if (event.type === 'MERGE')
        await leader.mutate(verbs.merge, { blockerId: made[event.on]!.id, intoBlockerId: made[event.into]!.id });
      if (event.type === 'HIDE') await hide(made[event.on]!, event.reason);
      if (event.type === 'MANAGEMENT') await manage(event, made[event.on]!);
    };
    const lives = fc.asyncProperty(fc.array(lifeEvents(3), { minLength: 8, maxLength: 14 }), async (events) => {
      const written = [1, 2, 3].map((number) => letter({ addressee: north, title: `Letter ${number}` }));
      await deliver(...written);
      const made = await Promise.all(written.map((item) => blockerOf(world.db, item)));
      for (const event of events) {
        await happens(event, made, written);
        // Links are listed for eight weeks; there is a delivery every day, in truth.
        if ((await published()) === 'nothing') await deliver();
        expect((await compare(crew[0]!, ...made)).differences).toEqual([]);
      }
      await deliver();
      expect((await compare(crew[0]!, ...made)).differences).toEqual([]);
      expect(await witness()).toBeNull();
    });
    await fc.assert(lives, { numRuns: 6, seed: 20261128, endOnFailure: true });
  }, 180_000);
});
