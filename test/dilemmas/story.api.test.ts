import { beforeEach, describe, expect, it } from 'vitest';
import { applyDelivery } from '../../server/blockers/delivery/apply-delivery.ts';
import { offerAtOnce } from '../../server/blockers/offers/offer-at-once.ts';
import { announceAnswered } from '../../server/dilemmas/rounds/announce-answered.ts';
import type { Json } from '../support/asking.ts';
import { databases } from '../support/databases.ts';
import {
  answerDilemmaOpenly,
  chooseDilemmaOpenness,
  coursesIn,
  dilemmas,
  fourValues,
  opened,
  planned,
} from '../support/dilemmas.ts';
import type { MadePerson } from '../support/factories.ts';
import { contact, letterboxOn } from '../support/letterbox-world.ts';
import { letterBody } from '../support/threads.ts';
import { blindedTokens, issueRoundToken, manifestEntry, plainToken } from '../support/tokens.ts';
import { worldOn } from '../support/world.ts';

const week = 202_648;

describe.each(databases)('a dilemma runs from its opening to its close on $name', (database) => {
  const world = worldOn(database, { settings: { issuer: { minimumPeople: 8, confidentialContact: contact } } });
  const box = letterboxOn(world);
  let leader: MadePerson;
  let people: MadePerson[];
  let dilemma: Json;

  beforeEach(async () => {
    const editor = await world.person({ roles: ['editor'] });
    leader = await world.person({ name: 'Bram Aalbers' });
    people = await world.people(12, { managerId: leader.uuid });
    const [upper, lower] = await fourValues(world);
    dilemma = await planned(world, editor, upper, lower);
    box.port = { onDelivered: (batch) => applyDelivery(world.app.context, batch) };
    await offerAtOnce(world.app.context);
    await world.asking(leader).mutate(chooseDilemmaOpenness, { answersOpenly: true });
    await opened(world);
    await box.letterbox.refreshKeys();
  });

  /** A person's browser: a blinded token, signed and unblinded, and the course under it. */
  const choose = async (who: MadePerson, course: 'upper' | 'lower') => {
    const made = await blindedTokens(await manifestEntry(world.db, week, `round:${dilemma.round}`));
    const input = { round: dilemma.round, blinded: made.blinded[0] };
    const { signature } = await world.asking(who).mutate(issueRoundToken, input);
    const [token] = await made.finish([signature]);
    const texts = ['COURSE', dilemma.round, (await coursesIn(world, dilemma))[course]];
    expect((await box.post(letterBody({ thread: token!.thread, token, type: 4, texts }))).said).toEqual({
      status: 'accepted',
    });
  };
  const close = async () => {
    world.clock.set('2026-12-04T07:00:00Z');
    await box.letterbox.deliver();
    await announceAnswered(world.app.context);
  };
  const shown = async () => (await world.asking(people[0]!).ok(dilemmas)).dilemmas.edges[0].node;
  const counters = () =>
    world.db.rows<{ answers: number }>('SELECT first_answers + second_answers AS answers FROM dilemma');

  it('twelve people and a leader answer, and what they chose is there after the close and not before', async () => {
    for (const [index, who] of people.entries()) await choose(who, index < 9 ? 'upper' : 'lower');
    const course = Number((await coursesIn(world, dilemma)).lower);
    await world.asking(leader).mutate(answerDilemmaOpenly, { dilemmaId: dilemma.id, course });
    expect(await shown()).toMatchObject({ state: 'OPEN', answerCount: 0, openAnswers: [], outcome: null });
    await box.letterbox.deliver();
    expect(await shown()).toMatchObject({ state: 'OPEN', answerCount: 8, openAnswers: [], outcome: null });
    await close();
    expect(await shown()).toMatchObject({
      ...{ state: 'ANSWERED', answerCount: 8, outcome: 'SHARE', percentage: 75 },
      openAnswers: [{ course, person: { name: 'Bram Aalbers' } }],
    });
  });

  it('seven people answer, and nothing of it is stored anywhere, then or later', async () => {
    for (const who of people.slice(0, 7)) await choose(who, 'upper');
    await box.letterbox.deliver();
    await close();
    expect(await shown()).toMatchObject({ state: 'TOO_FEW', answerCount: 0, outcome: null, percentage: null });
    expect(await counters()).toEqual([{ answers: 0 }]);
    for (const table of ['letter_item', 'nullifier', 'delivered_body']) {
      expect(await world.db.rows(`SELECT * FROM ${table}`), table).toEqual([]);
    }
  });

  it('one person who answers after the others went is never delivered alone, and is in no figure', async () => {
    for (const who of people.slice(0, 8)) await choose(who, 'upper');
    await box.letterbox.deliver();
    const before = await shown();
    await choose(people[8]!, 'lower');
    await box.letterbox.deliver();
    expect([await shown(), await counters()]).toEqual([before, [{ answers: 8 }]]);
    await close();
    expect(await shown()).toMatchObject({ answerCount: 8, outcome: 'NEARLY_ALL', percentage: null });
    expect(await counters()).toEqual([{ answers: 8 }]);
  });

  it('one person who answers while it closes is counted with the others or not at all', async () => {
    for (const who of people.slice(0, 8)) await choose(who, 'upper');
    world.clock.set('2026-12-03T22:59:59Z');
    await choose(people[8]!, 'lower');
    world.clock.set('2026-12-03T23:00:01Z');
    const made = await blindedTokens(await manifestEntry(world.db, week, `round:${dilemma.round}`));
    const late = await world.asking(people[9]!).mutate(issueRoundToken, {
      ...{ round: dilemma.round, blinded: made.blinded[0] },
    });
    expect(late.__typename).toBe('RoundNotOpenRefused');
    await close();
    expect(await counters()).toEqual([{ answers: 9 }]);
  });

  it.each([
    ['no course', []],
    ['a third course', ['3']],
    ['an empty one', ['']],
    ['both', ['1', '2']],
    ['a word', ['<b>1</b>']],
    ['an emoji', ['🚲']],
    ['four thousand characters', ['1'.repeat(4000)]],
  ])('an answer with %s is malformed', async (_, places) => {
    const token = await plainToken(world.db, week, `round:${dilemma.round}`);
    const body = letterBody({ thread: token.thread, token, type: 4, texts: ['COURSE', dilemma.round, ...places] });
    expect((await box.post(body)).said).toEqual({ status: 'refused', reason: 'MALFORMED' });
  });

  it('an answer whose form is a name of every object is malformed', async () => {
    const token = await plainToken(world.db, week, `round:${dilemma.round}`);
    for (const form of ['constructor', '__proto__', 'toString']) {
      const body = letterBody({ thread: token.thread, token, type: 4, texts: [form, dilemma.round, '1'] });
      expect((await box.post(body)).said).toEqual({ status: 'refused', reason: 'MALFORMED' });
    }
  });
});
