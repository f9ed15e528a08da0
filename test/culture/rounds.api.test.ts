import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { readOffers } from '../../server/blockers/offers/read-offers.ts';
import { announceRounds } from '../../server/culture/rounds/announce-rounds.ts';
import { sumRounds } from '../../server/culture/rounds/sum-rounds.ts';
import { CultureWordRow } from '../../server/culture/words/culture-word.row.ts';
import { insertRows } from '../../server/kernel/insert-rows.ts';
import {
  answer,
  createRound,
  cultureRounds,
  days,
  deliverAnswers,
  madeRound,
  uuidOfRound,
  withdrawRound,
} from '../support/culture.ts';
import { databases } from '../support/databases.ts';
import type { MadePerson } from '../support/factories.ts';
import { contact } from '../support/letterbox-world.ts';
import { worldOn } from '../support/world.ts';

const settings = { issuer: { minimumPeople: 8, confidentialContact: contact } };

describe.each(databases)('rounds of words on $name', (database) => {
  const world = worldOn(database, { settings });
  let editor: MadePerson;
  beforeEach(async () => {
    editor = await world.person({ name: 'Ilse Brouwer', roles: ['editor'] });
    for (const name of ['Piet Moed', 'Anna Sterk', 'Jan van den Berg', 'A B', 'C D', 'E F', 'G H']) {
      await world.person({ name });
    }
  });
  const shown = async () => (await world.asking(editor).ok(cultureRounds)).cultureRounds;
  const open = () => world.clock.set('2026-11-28T11:00:00Z');
  const over = async (uuid: string) => {
    world.clock.set('2026-12-11T11:00:00Z');
    await deliverAnswers(world, uuid, []);
    await sumRounds(world.app.context);
  };

  it('an editor plans one, its key is listed more than a week before, and it is offered to everybody', async () => {
    const round = await madeRound(world, editor);
    expect(round).toMatchObject({ __typename: 'CultureRound', state: 'PLANNED', answerCount: 0, ...days });
    const keys = await world.db.rows(
      "SELECT epoch, kind, not_before AS notBefore, not_after AS notAfter, quota FROM manifest_entry WHERE kind LIKE 'round:%'",
    );
    const uuid = uuidOfRound(round);
    const [notBefore, notAfter] = ['2026-11-26T23:00:00.000Z', '2026-12-10T23:00:00.000Z'];
    expect(keys).toEqual([{ epoch: 202_648, kind: `round:${uuid}`, notBefore, notAfter, quota: 1 }]);
    expect((await readOffers(world.app.context)).answers).toEqual([{ id: uuid, form: 'WORDS', ...days }]);
    expect(await shown()).toMatchObject([{ id: round.id, state: 'PLANNED', today: [], wanted: [] }]);
  });

  it('the same request makes one round, and another under its key is refused', async () => {
    const input = { ...days, idempotencyKey: 'one-two-three' };
    const first = await world.asking(editor).mutate(createRound, input);
    expect(await world.asking(editor).mutate(createRound, input)).toEqual(first);
    const other = { ...input, closesOn: '2026-12-11' };
    expect((await world.asking(editor).mutate(createRound, other)).__typename).toBe('IdempotencyKeyReusedRefused');
  });

  it.each([
    ['tomorrow', { opensOn: '2026-11-19' }],
    ['within the week that browsers ask for', { opensOn: '2026-11-26' }],
    ['and ends before it begins', { closesOn: '2026-11-26' }],
    ['and lasts longer than four weeks', { closesOn: '2026-12-25' }],
    ['years from now', { opensOn: '2029-01-01', closesOn: '2029-01-05' }],
  ])('one that opens %s is refused, with the first day that is possible', async (_, own) => {
    const refused = await madeRound(world, editor, own);
    expect(refused).toMatchObject({
      ...{ __typename: 'CultureRoundDaysRefused', firstDay: '2026-11-27' },
      message: expect.stringContaining('opens on 27 November at the earliest'),
    });
    expect(await shown()).toEqual([]);
  });

  it('two at a time are refused, also when two editors make them at the same moment', async () => {
    const other = await world.person({ roles: ['editor'] });
    const made = await Promise.all([editor, other].map((who) => madeRound(world, who, { opensOn: '2026-12-01' })));
    expect(made.map(({ __typename }) => __typename).sort()).toEqual(['CultureRound', 'CultureRoundOverlapsRefused']);
    expect(await shown()).toHaveLength(1);
  });

  it('colleagues who are no editors cannot make one or take one back', async () => {
    const round = await madeRound(world, editor);
    const anna = await world.person();
    for (const [text, input] of [
      [createRound, { ...days, idempotencyKey: randomUUID() }],
      [withdrawRound, { roundId: round.id }],
    ] as const) {
      const { errors } = await world.asking(anna).query(text, { input });
      expect(errors[0].extensions.code).toBe('FORBIDDEN');
    }
  });

  it('clouds are shown after the close and not before; before it only how many took part, in steps of the minimum', async () => {
    const round = await madeRound(world, editor);
    const uuid = uuidOfRound(round);
    open();
    await deliverAnswers(
      world,
      uuid,
      Array.from({ length: 9 }, () => answer(['traag', 'eerlijk'], ['snel'])),
    );
    expect(await shown()).toMatchObject([{ state: 'OPEN', answerCount: 8, today: [], wanted: [] }]);
    await deliverAnswers(
      world,
      uuid,
      Array.from({ length: 8 }, () => answer(['traag', 'bureaucratisch'])),
    );
    expect(await shown()).toMatchObject([{ state: 'OPEN', answerCount: 16, today: [], wanted: [] }]);
    world.clock.set('2026-12-11T05:00:00Z');
    expect(await shown()).toMatchObject([{ state: 'COUNTING', today: [] }]);
    await sumRounds(world.app.context);
    expect(await shown()).toMatchObject([{ state: 'COUNTING', today: [] }]);
    await over(uuid);
    expect(await shown()).toMatchObject([
      {
        state: 'SHOWN',
        answerCount: 16,
        today: [
          { word: 'slow', people: 17 },
          { word: 'honest', people: 9 },
          { word: 'bureaucratic', people: 8 },
        ],
        wanted: [{ word: 'fast', people: 9 }],
        unshownPercentage: 0,
      },
    ]);
  });

  it('what fewer than three gave, and names in the directory, are in no table afterwards, and their share is shown', async () => {
    const uuid = uuidOfRound(await madeRound(world, editor));
    open();
    const eight = Array.from({ length: 8 }, (_, index) =>
      answer(['open', 'Brouwer', index < 2 ? 'zeldzaam' : 'vaak', index < 3 ? 'drie' : '']),
    );
    await deliverAnswers(world, uuid, eight);
    await over(uuid);
    const [{ today, unshownPercentage }] = await shown();
    expect(today).toEqual([
      { word: 'open', people: 8 },
      { word: 'vaak', people: 6 },
      { word: 'drie', people: 3 },
    ]);
    expect(unshownPercentage).toBe(37);
    expect(await world.db.rows('SELECT * FROM culture_word')).toEqual([]);
    expect(await world.db.rows('SELECT * FROM letter_item')).toEqual([]);
    const sums = JSON.stringify(await world.db.rows('SELECT * FROM culture_sum'));
    expect(sums).not.toMatch(/zeldzaam|brouwer/i);
  });

  it('forms of a word that differ by an accent are one, called by the form that most people gave', async () => {
    const uuid = uuidOfRound(await madeRound(world, editor));
    open();
    const eight = Array.from({ length: 8 }, (_, index) => answer([index < 5 ? 'zwoële' : 'zwoele']));
    await deliverAnswers(world, uuid, eight);
    await over(uuid);
    expect((await shown())[0].today).toEqual([{ word: 'zwoële', people: 8 }]);
  });

  it('a lexicon that changed while a round was open is told, and joins nothing that three people did not give', async () => {
    const uuid = uuidOfRound(await madeRound(world, editor));
    open();
    await announceRounds(world.app.context);
    const eight = Array.from({ length: 8 }, (_, index) =>
      answer([index < 2 ? 'eerlijk' : index < 4 ? 'honest' : 'traag']),
    );
    await deliverAnswers(world, uuid, eight);
    await world.db.transaction((db) => db.run("UPDATE culture_round SET lexicon = 'another'"));
    await over(uuid);
    const [round] = await shown();
    expect(round).toMatchObject({ lexiconChanged: true, today: [{ word: 'slow', people: 4 }] });
  });

  it('a round that is summed by the lexicon with which it opened says nothing of it, and joins both languages', async () => {
    const uuid = uuidOfRound(await madeRound(world, editor));
    open();
    await announceRounds(world.app.context);
    const eight = Array.from({ length: 8 }, (_, index) => answer([index < 2 ? 'eerlijk' : index < 4 ? 'honest' : 'x']));
    await deliverAnswers(world, uuid, eight);
    await over(uuid);
    const [round] = await shown();
    expect(round.lexiconChanged).toBe(false);
    expect(round.today).toContainEqual({ word: 'honest', people: 4 });
  });

  it('a sum costs the same statements for ten words as for thousands, and the page for one round as for four', async () => {
    const statements = async (work: () => Promise<unknown>) => {
      const before = world.db.statements.count;
      await work();
      return world.db.statements.count - before;
    };
    const sums: number[] = [];
    const pages: number[] = [];
    for (let number = 0; number < 4; number += 1) {
      world.clock.set(`2027-0${number + 1}-01T11:00:00Z`);
      const round = { opensOn: `2027-0${number + 1}-20`, closesOn: `2027-0${number + 1}-21` };
      const uuid = uuidOfRound(await madeRound(world, editor, round));
      world.clock.set(`2027-0${number + 1}-20T11:00:00Z`);
      const words = Array.from({ length: 8 + 300 * number }, (_, person) => answer(['open', `eigen${person % 99}`]));
      await deliverAnswers(world, uuid, words);
      world.clock.set(`2027-0${number + 1}-23T11:00:00Z`);
      await deliverAnswers(world, uuid, []);
      sums.push(await statements(() => sumRounds(world.app.context)));
      pages.push(await statements(shown));
    }
    expect(new Set(sums).size).toBe(1);
    expect(pages[3]).toBe(pages[0]);
  });

  it('without enough answers nothing is shown, and the page says so', async () => {
    const uuid = uuidOfRound(await madeRound(world, editor));
    open();
    await over(uuid);
    expect(await shown()).toMatchObject([{ state: 'TOO_FEW', answerCount: 0, today: [], wanted: [] }]);
  });

  it('everybody who works here gets a notice when it opens, once, with the round or that it was taken back', async () => {
    const round = await madeRound(world, editor);
    const notices = `{ forYou { waitingCount notices(first: 9) { edges { node { kind cultureRound { id } } } } } }`;
    const anna = await world.person();
    const seen = async () =>
      (await world.asking(anna).ok(notices)).forYou.notices.edges.map(({ node }: { node: object }) => node);
    await announceRounds(world.app.context);
    expect(await seen()).toEqual([]);
    open();
    await Promise.all([announceRounds(world.app.context), announceRounds(world.app.context)]);
    expect(await seen()).toEqual([{ kind: 'CULTURE_ROUND_OPENED', cultureRound: { id: round.id } }]);
    expect((await world.db.rows('SELECT id FROM notice')).length).toBe(9);
    await world.asking(editor).mutate(withdrawRound, { roundId: round.id });
    expect(await seen()).toEqual([{ kind: 'CULTURE_ROUND_OPENED', cultureRound: null }]);
  });

  it.each([
    ['summed', (round: { id: string }) => over(uuidOfRound(round))],
    ['taken back', (round: { id: string }) => world.asking(editor).mutate(withdrawRound, { roundId: round.id })],
  ])('that one is open waits for nobody any more once it is %s', async (_, happens) => {
    const round = await madeRound(world, editor);
    open();
    await announceRounds(world.app.context);
    const waiting = async () => (await world.asking(editor).ok('{ forYou { waitingCount } }')).forYou.waitingCount;
    expect(await waiting()).toBe(1);
    await happens(round);
    expect(await waiting()).toBe(0);
  });

  it('what arrives after a round was summed, or for one that is not there, changes nothing', async () => {
    const uuid = uuidOfRound(await madeRound(world, editor));
    open();
    await deliverAnswers(
      world,
      uuid,
      Array.from({ length: 8 }, () => answer(['open'])),
    );
    await over(uuid);
    const before = await shown();
    await deliverAnswers(
      world,
      uuid,
      Array.from({ length: 8 }, () => answer(['laat'])),
    );
    await deliverAnswers(
      world,
      randomUUID(),
      Array.from({ length: 8 }, () => answer(['elders'])),
    );
    await sumRounds(world.app.context);
    expect(await shown()).toEqual(before);
    expect(await world.db.rows('SELECT * FROM culture_word')).toEqual([]);
  });

  it('words of another round stay while one is summed, and while one is taken back', async () => {
    const rounds = ['2027-01', '2027-02', '2027-03'].map(async (month) => {
      const roundDays = { opensOn: `${month}-10`, closesOn: `${month}-20` };
      const roundId = uuidOfRound(await madeRound(world, editor, roundDays));
      const word = { id: randomUUID(), roundId, cloud: 'TODAY', word: 'open' };
      await world.db.transaction((db) => insertRows(db, CultureWordRow, [word]));
      return roundId;
    });
    const [summed, takenBack, open] = (await Promise.all(rounds)) as [string, string, string];
    const left = () => world.db.rows('SELECT DISTINCT round_id AS id FROM culture_word ORDER BY round_id');
    const of = (...ids: string[]) => ids.sort().map((id) => ({ id }));
    expect(await left()).toEqual(of(summed, takenBack, open));
    await world.db.transaction((db) => db.run('UPDATE culture_round SET complete = 1 WHERE id = ?', [summed]));
    await sumRounds(world.app.context);
    expect(await left()).toEqual(of(takenBack, open));
    await world.db.transaction((db) => db.run('UPDATE culture_round SET withdrawn = 1 WHERE id = ?', [takenBack]));
    await sumRounds(world.app.context);
    expect(await left()).toEqual(of(open));
  });

  it('a round that an editor takes back is gone with its words, and cannot be taken back once its clouds are shown', async () => {
    const round = await madeRound(world, editor);
    open();
    await deliverAnswers(
      world,
      uuidOfRound(round),
      Array.from({ length: 8 }, () => answer(['open'])),
    );
    expect(await world.asking(editor).mutate(withdrawRound, { roundId: round.id })).toMatchObject({ id: round.id });
    expect([await shown(), await world.db.rows('SELECT * FROM culture_word')]).toEqual([[], []]);
    expect((await readOffers(world.app.context)).answers).toEqual([]);
    const refused = await world.asking(editor).mutate(withdrawRound, { roundId: round.id });
    expect(refused.__typename).toBe('CultureRoundNotFoundRefused');
  });

  it('a word that is no word, or one that names a table, is a word', async () => {
    const uuid = uuidOfRound(await madeRound(world, editor));
    open();
    const odd = ['<b>vet</b>', "'; DROP TABLE culture_word; --", '\ufdfa'.repeat(40), 'é'];
    await deliverAnswers(
      world,
      uuid,
      Array.from({ length: 8 }, () => answer(odd)),
    );
    await over(uuid);
    const [{ today }] = await shown();
    expect(today.map(({ word }: { word: string }) => word).sort()).toEqual([
      ...['<b>vet</b>', 'drop table culture_word', 'é'],
    ]);
  });
});
