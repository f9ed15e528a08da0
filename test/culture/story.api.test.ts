import { beforeEach, describe, expect, it } from 'vitest';
import { applyDelivery } from '../../server/blockers/delivery/apply-delivery.ts';
import { offerAtOnce } from '../../server/blockers/offers/offer-at-once.ts';
import { sumRounds } from '../../server/culture/rounds/sum-rounds.ts';
import { answer, cultureRounds, madeRound, uuidOfRound } from '../support/culture.ts';
import { databases } from '../support/databases.ts';
import type { MadePerson } from '../support/factories.ts';
import { contact, letterboxOn } from '../support/letterbox-world.ts';
import { letterBody } from '../support/threads.ts';
import { blindedTokens, issueRoundToken, manifestEntry } from '../support/tokens.ts';
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
    round = uuidOfRound(await madeRound(world, editor));
    box.port = { onDelivered: (batch) => applyDelivery(world.app.context, batch) };
    await offerAtOnce(world.app.context);
    world.clock.set('2026-11-28T09:00:00Z');
    await box.letterbox.refreshKeys();
  });

  /** A person's browser: a blinded token, signed and unblinded, and the words under it. */
  const give = async (who: MadePerson, places: string[]) => {
    const made = await blindedTokens(await manifestEntry(world.db, 202_648, `round:${round}`));
    const { signature } = await world.asking(who).mutate(issueRoundToken, { round, blinded: made.blinded[0] });
    const [token] = await made.finish([signature]);
    const body = letterBody({ thread: token!.thread, token, type: 4, texts: ['WORDS', round, ...places] });
    expect((await box.post(body)).said).toEqual({ status: 'accepted' });
  };
  const close = async () => {
    world.clock.set('2026-12-11T07:00:00Z');
    await box.letterbox.deliver();
    await sumRounds(world.app.context);
  };
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
