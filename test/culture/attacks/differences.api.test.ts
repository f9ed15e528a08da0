import { beforeEach, describe, expect, it } from 'vitest';
import { sumRounds } from '../../../server/culture/rounds/sum-rounds.ts';
import {
  addPair,
  answer,
  cultureRounds,
  deliverAnswers,
  madeRound,
  sumRound,
  uuidOfRound,
} from '../../support/culture.ts';
import { databases } from '../../support/databases.ts';
import type { MadePerson } from '../../support/factories.ts';
import { closeRound, giveWords, openRound } from '../../support/give-words.ts';
import { contact, letterboxOn } from '../../support/letterbox-world.ts';
import { worldOn } from '../../support/world.ts';

const settings = { issuer: { minimumPeople: 8, confidentialContact: contact } };
const eight = (words: string[]) => Array.from({ length: 8 }, () => answer(words));

describe.each(databases)('whoever compares what the page says on $name', (database) => {
  const world = worldOn(database, { settings });
  let editor: MadePerson;
  beforeEach(async () => {
    editor = await world.person({ roles: ['editor'] });
    await world.people(8);
  });
  const page = async () => (await world.asking(editor).ok(cultureRounds)).cultureRounds;

  /** The page after a round in which eight say the same, and one, who was not there in another, adds words. */
  const pageAfter = async (added: string[][], pairs: [string, string][] = []) => {
    const { id: roundId } = await madeRound(world, editor);
    world.clock.set('2026-11-28T11:00:00Z');
    for (const [one, other] of pairs) await world.asking(editor).mutate(addPair, { roundId, one, other });
    await deliverAnswers(world, uuidOfRound({ id: roundId }), [...eight(['open', 'traag']), ...added]);
    await sumRound(world, uuidOfRound({ id: roundId }));
    const [{ today, wanted }] = await page();
    await world.db.transaction((db) => db.run('UPDATE culture_round SET withdrawn = 1'));
    world.clock.set('2026-11-18T11:00:00Z');
    return { today, wanted };
  };

  it('of two rounds finds no word that one or two people gave in one of them alone', async () => {
    const without = await pageAfter([answer([])]);
    const one = await pageAfter([answer(['zeldzaamwoord'], ['zeldzaamwens'])]);
    const two = await pageAfter([answer(['zeldzaamwoord']), answer(['zeldzaamwoord'])]);
    expect([one, two]).toEqual([without, without]);
    const three = await pageAfter(Array.from({ length: 3 }, () => answer(['zeldzaamwoord'])));
    expect(three).not.toEqual(without);
  });

  it('and adds pairs finds by none of them whether one or two gave a word, not even with three friends', async () => {
    const friends = Array.from({ length: 3 }, () => answer(['afgesprokenwoord']));
    const pairs: [string, string][] = [['afgesprokenwoord', 'zeldzaamwoord']];
    const without = await pageAfter(friends, pairs);
    for (const people of [1, 2]) {
      const rare = Array.from({ length: people }, () => answer(['zeldzaamwoord']));
      expect(await pageAfter([...friends, ...rare], pairs)).toEqual(without);
    }
  });

  it('of two moments of a round finds no word before its sum, and no change after it', async () => {
    const uuid = uuidOfRound(await madeRound(world, editor));
    const moments: unknown[] = [];
    const look = async () => moments.push((await page())[0]);
    await look();
    for (const day of ['2026-11-28', '2026-11-29', '2026-12-10']) {
      world.clock.set(`${day}T11:00:00Z`);
      await deliverAnswers(world, uuid, eight([`woordvan${day}`]));
      await sumRounds(world.app.context);
      await look();
    }
    world.clock.set('2026-12-11T03:00:00Z');
    await look();
    for (const moment of moments) expect(moment).toMatchObject({ today: [], wanted: [], unshownPercentage: 0 });
    await sumRound(world, uuid);
    const [shown] = await page();
    expect(shown.today).toHaveLength(3);
    await deliverAnswers(world, uuid, eight(['nagekomen']));
    await sumRounds(world.app.context);
    expect((await page())[0]).toEqual(shown);
  });
});

describe.each(databases)('whoever watches the page while people answer on $name', (database) => {
  const world = worldOn(database, { settings });
  const box = letterboxOn(world);
  let people: MadePerson[];
  let round: string;
  beforeEach(async () => {
    const editor = await world.person({ roles: ['editor'] });
    people = await world.people(9);
    round = await openRound(world, box, editor);
  });
  const page = async () => (await world.asking(people[0]!).ok(cultureRounds)).cultureRounds[0];
  const rows = async () => [
    await world.db.rows('SELECT id FROM culture_word'),
    await world.db.rows("SELECT id FROM letter_item WHERE type = 'ANSWER'"),
  ];

  it('sees the count move with a delivery alone, by the minimum', async () => {
    const before = await page();
    for (const who of people) {
      await giveWords({ world, box }, round, who, answer(['open']));
      expect(await page()).toEqual(before);
    }
    await box.letterbox.deliver();
    expect(await page()).toEqual({ ...before, answerCount: 8 });
  });

  it('finds nothing of one who answers alone, at any delivery or after the close', async () => {
    await giveWords({ world, box }, round, people[0]!, answer(['eenzaamwoord']));
    const before = await page();
    for (const day of [28, 29, 30]) {
      world.clock.set(`2026-11-${day}T12:00:00Z`);
      await box.letterbox.deliver();
      expect([await page(), await rows()]).toEqual([before, [[], []]]);
    }
    await closeRound(world, box);
    expect(await page()).toMatchObject({ state: 'TOO_FEW', answerCount: 0, today: [], unshownPercentage: 0 });
    expect(await rows()).toEqual([[], []]);
  });
});
