import { beforeEach, describe, expect, it } from 'vitest';
import { announceRounds } from '../../../server/culture/rounds/announce-rounds.ts';
import { sumRounds } from '../../../server/culture/rounds/sum-rounds.ts';
import type { Context } from '../../../server/kernel/context.ts';
import { answer, cultureRounds, deliverAnswers, madeRound, uuidOfRound } from '../../support/culture.ts';
import { databases } from '../../support/databases.ts';
import type { MadePerson } from '../../support/factories.ts';
import { contact } from '../../support/letterbox-world.ts';
import { meanwhile } from '../../support/meanwhile.ts';
import { worldOn } from '../../support/world.ts';

const eight = Array.from({ length: 8 }, () => answer(['open']));

describe.each(databases)('what changes while a round of words is delivered or summed on $name', (database) => {
  const world = worldOn(database, { settings: { issuer: { minimumPeople: 8, confidentialContact: contact } } });
  let editor: MadePerson;
  let round: string;
  beforeEach(async () => {
    editor = await world.person({ roles: ['editor'] });
    await world.people(8);
    round = uuidOfRound(await madeRound(world, editor));
    world.clock.set('2026-11-28T11:00:00Z');
  });
  const takeBack = () => world.db.transaction((db) => db.run('UPDATE culture_round SET withdrawn = 1'));
  const complete = async () => {
    await deliverAnswers(world, round, eight);
    world.clock.set('2026-12-11T11:00:00Z');
    await deliverAnswers(world, round, []);
  };
  /** Something happens once a job has read which rounds it is about. */
  const afterReading = (happens: () => Promise<unknown>): Context => {
    const { context } = world.app;
    let isRead = false;
    const rows: Context['db']['rows'] = async (sql, parameters) => {
      const found = await context.db.rows(sql, parameters);
      if (!isRead) await happens();
      isRead = true;
      return found as never;
    };
    return { ...context, db: { ...context.db, rows } };
  };

  it('an editor takes it back: the delivery of that moment leaves no word', async () => {
    await meanwhile(
      world,
      { table: 'culture_round', uuid: round },
      () => deliverAnswers(world, round, eight),
      (db) => db.run('UPDATE culture_round SET withdrawn = 1, summed = 1'),
    );
    expect(await world.db.rows('SELECT * FROM culture_word')).toEqual([]);
    expect(await world.db.rows('SELECT answers FROM culture_round')).toEqual([{ answers: 0 }]);
  });

  it('an editor takes it back: the sum of that moment leaves no word', async () => {
    await complete();
    await sumRounds(afterReading(takeBack));
    expect(await world.db.rows('SELECT summed FROM culture_round')).toEqual([{ summed: 1 }]);
    expect(await world.db.rows('SELECT * FROM culture_sum')).toEqual([]);
    expect(await world.db.rows('SELECT * FROM culture_word')).toEqual([]);
  });

  it('an editor takes it back: nobody is told at that moment that it opens', async () => {
    await announceRounds(afterReading(takeBack));
    expect(await world.db.rows('SELECT * FROM notice')).toEqual([]);
  });

  it('the minimum: a round that was too small at its sum shows no word when it is lowered later', async () => {
    await complete();
    const { settings, ...context } = world.app.context;
    await sumRounds({ ...context, settings: { ...settings, issuer: { ...settings.issuer, minimumPeople: 9 } } });
    expect(await world.db.rows('SELECT * FROM culture_sum')).toEqual([]);
    const [shown] = (await world.asking(editor).ok(cultureRounds)).cultureRounds;
    expect(shown).toMatchObject({ state: 'TOO_FEW', answerCount: 0, today: [], unshownPercentage: 0 });
  });
});
