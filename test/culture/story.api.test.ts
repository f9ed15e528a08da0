import { beforeEach, describe, expect, it } from 'vitest';
import { answer, cultureRounds } from '../support/culture.ts';
import { databases } from '../support/databases.ts';
import type { MadePerson } from '../support/factories.ts';
import { closeRound, giveWords, openRound } from '../support/give-words.ts';
import { contact, letterboxOn } from '../support/letterbox-world.ts';
import { worldOn } from '../support/world.ts';

describe.each(databases)('a round of words from its planning to its clouds on $name', (database) => {
  const world = worldOn(database, { settings: { issuer: { minimumPeople: 8, confidentialContact: contact } } });
  const box = letterboxOn(world);
  let editor: MadePerson;
  let people: MadePerson[];
  let round: string;

  beforeEach(async () => {
    editor = await world.person({ roles: ['editor'] });
    people = await world.people(12);
    round = await openRound(world, box, editor);
  });

  const give = (who: MadePerson, places: string[]) => giveWords({ world, box }, round, who, places);
  const close = () => closeRound(world, box);
  const shown = async () => (await world.asking(people[0]!).ok(cultureRounds)).cultureRounds[0];

  it('twelve people give words, and their clouds are there after the close and not before', async () => {
    for (const [index, who] of people.entries()) {
      await give(who, answer(['traag', index < 4 ? 'gezellig' : 'druk', `eigen${index}`], ['snel', 'eerlijk']));
    }
    expect(await shown()).toMatchObject({ state: 'OPEN', answerCount: 0, today: [] });
    await box.letterbox.deliver();
    expect(await shown()).toMatchObject({ state: 'OPEN', answerCount: 8, today: [], wanted: [] });
    const stored = await world.db.rows<object>('SELECT * FROM culture_word');
    expect(Object.keys(stored[0]!).sort()).toEqual(['cloud', 'id', 'round_id', 'word']);
    await close();
    const { today, wanted, ...facts } = await shown();
    expect(facts).toMatchObject({ state: 'SHOWN', answerCount: 8, unshownPercentage: 20 });
    expect(today.map(({ people }: { people: number }) => people)).toEqual([12, 8, 4]);
    expect(wanted.map(({ people }: { people: number }) => people)).toEqual([12, 12]);
  });

  it('seven people give words, and nothing of them is stored anywhere, then or later', async () => {
    for (const who of people.slice(0, 7)) await give(who, answer(['traagheidswoord']));
    await box.letterbox.deliver();
    expect(await shown()).toMatchObject({ state: 'OPEN', answerCount: 0 });
    await close();
    expect(await shown()).toMatchObject({ state: 'TOO_FEW', answerCount: 0, today: [], wanted: [] });
    for (const table of ['culture_word', 'culture_sum', 'letter_item', 'nullifier']) {
      expect(await world.db.rows(`SELECT * FROM ${table}`), table).toEqual([]);
    }
  });

  it('who comes after the first delivery is shown with it or lapses, and is in no figure of their own', async () => {
    for (const who of people.slice(0, 8)) await give(who, answer(['traag']));
    await box.letterbox.deliver();
    const before = await shown();
    for (const who of people.slice(8)) await give(who, answer(['traag', 'later']));
    await box.letterbox.deliver();
    expect(await shown()).toEqual(before);
    await close();
    const { today, answerCount } = await shown();
    expect([answerCount, today.map(({ people }: { people: number }) => people)]).toEqual([8, [8]]);
  });
});
