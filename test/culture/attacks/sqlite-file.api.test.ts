import { existsSync, readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import { sumRounds } from '../../../server/culture/rounds/sum-rounds.ts';
import { answer, deliverAnswers, madeRound, uuidOfRound } from '../../support/culture.ts';
import { sqlite } from '../../support/databases.ts';
import { contact } from '../../support/letterbox-world.ts';
import { worldOn } from '../../support/world.ts';

const settings = { issuer: { minimumPeople: 8, confidentialContact: contact } };

describe('whoever reads the files of an SQLite database byte by byte', () => {
  const world = worldOn(sqlite, { settings });
  let round: string;
  beforeEach(async () => {
    const editor = await world.person({ roles: ['editor'] });
    await world.people(8);
    round = uuidOfRound(await madeRound(world, editor));
    world.clock.set('2026-11-28T11:00:00Z');
    const many = Array.from({ length: 40 }, () => answer(['gedeeldwoord']));
    await deliverAnswers(world, round, [...many, answer(['zeldzaamwoord'], ['zeldzaamwens'])]);
  });
  const found = () => {
    const { database } = world.db.dataSource.options as { database: string };
    const files = [database, `${database}-wal`].filter(existsSync);
    const bytes = Buffer.concat(files.map((file) => readFileSync(file)));
    return ['gedeeldwoord', 'zeldzaamwoord', 'zeldzaamwens'].filter((word) => bytes.includes(word));
  };
  const sum = async () => {
    await world.db.transaction((db) => db.run('UPDATE culture_round SET complete = 1'));
    await sumRounds(world.app.context);
  };

  it('finds no word of one person once a round is summed, where its words were the only ones', async () => {
    expect(found()).toEqual(['gedeeldwoord', 'zeldzaamwoord', 'zeldzaamwens']);
    await sum();
    expect(found()).toEqual(['gedeeldwoord']);
  });

  it('nor where another round has words', async () => {
    const other = ['00000000-0000-4000-8000-000000000000', 'ffffffff-ffff-4fff-bfff-ffffffffffff'];
    for (const [at, id] of other.entries()) {
      await world.db.transaction((db) =>
        db.run("INSERT INTO culture_word (id, round_id, cloud, word) VALUES (?, ?, 'TODAY', 'open')", [`${at}`, id]),
      );
    }
    await sum();
    expect(found()).toEqual(['gedeeldwoord']);
    expect(await world.db.rows('SELECT word FROM culture_word')).toEqual([{ word: 'open' }, { word: 'open' }]);
  });
});
