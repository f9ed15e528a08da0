import { existsSync, readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import {
  addPair,
  answer,
  deliverAnswers,
  madeRound,
  sumRound,
  uuidOfRound,
  withdrawRound,
} from '../../support/culture.ts';
import { sqlite } from '../../support/databases.ts';
import type { MadePerson } from '../../support/factories.ts';
import { contact } from '../../support/letterbox-world.ts';
import { worldOn } from '../../support/world.ts';

describe('whoever reads the files of SQLite, the log included', () => {
  const world = worldOn(sqlite, { settings: { issuer: { minimumPeople: 8, confidentialContact: contact } } });
  let editor: MadePerson;
  let roundId: string;
  beforeEach(async () => {
    editor = await world.person({ roles: ['editor'] });
    await world.people(8);
    roundId = (await madeRound(world, editor)).id;
    world.clock.set('2026-11-28T11:00:00Z');
    await world.asking(editor).mutate(addPair, { roundId, one: 'paarwoord', other: 'ander paar' });
    const answers = Array.from({ length: 400 }, (_, index) =>
      answer(['open', index < 2 ? 'zeldzaamwoord' : `eigenwoord${index}`]),
    );
    await deliverAnswers(world, uuidOfRound({ id: roundId }), answers);
  });
  /** The words that are in some file of the database. */
  const found = () => {
    const file = world.url.slice('sqlite:'.length);
    const files = ['', '-wal', '-shm'].map((end) => file + end).filter((path) => existsSync(path));
    const words = ['zeldzaamwoord', 'eigenwoord3', 'paarwoord'];
    return words.filter((word) => files.some((path) => readFileSync(path).includes(word)));
  };

  it('finds words until they are counted, and afterwards none that fewer than three gave', async () => {
    expect(found()).toEqual(['zeldzaamwoord', 'eigenwoord3', 'paarwoord']);
    await sumRound(world, uuidOfRound({ id: roundId }));
    expect(found()).toEqual([]);
  });

  it('finds no word of a round that was taken back', async () => {
    await world.asking(editor).mutate(withdrawRound, { roundId });
    expect(found()).toEqual([]);
  });
});
