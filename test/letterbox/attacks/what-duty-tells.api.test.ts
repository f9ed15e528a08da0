import { describe, expect, it } from 'vitest';
import { turnHash } from '../../../server/blockers/duty/duty-hashes.ts';
import { answer, duty, hide } from '../../support/board-operations.ts';
import { sqlite } from '../../support/databases.ts';
import { dutyOn } from '../../support/duty-world.ts';
import { contact } from '../../support/letterbox-world.ts';
import { blockerOf, letter } from '../../support/letters.ts';
import { organisation } from '../../support/organisation.ts';
import { worldOn } from '../../support/world.ts';

describe('from what is published of management’s duty', () => {
  const world = worldOn(sqlite, { settings: { issuer: { minimumPeople: 8, confidentialContact: contact } } });
  const { deliver, duties } = dutyOn(world);
  const everything = async () => (await duties()).at(-1)!.document.everything;

  it('nobody learns of one letter for management by the multiple that it makes full', async () => {
    await organisation(world);
    const sevenForAll = Array.from({ length: 7 }, () => letter());
    await deliver(...sevenForAll);
    world.clock.advance({ days: 14 });
    await deliver(letter({ visibility: 'MANAGEMENT' }));
    expect(await everything()).toMatchObject({ month: '2026-12', delivered: 7 });
    await deliver(...Array.from({ length: 7 }, () => letter({ visibility: 'MANAGEMENT' })));
    world.clock.advance({ days: 31 });
    await deliver();
    expect(await everything()).toMatchObject({ month: '2027-01', delivered: 15 });
  });

  it('nobody gets the salts with which texts of a hidden blocker could be guessed', async () => {
    const { north, crew } = await organisation(world);
    const written = letter({ addressee: north });
    await deliver(written);
    const { id, uuid } = await blockerOf(world.db, written);
    const promise = { remedy: 'OTHER', text: 'Jan.', dueOn: '2026-12-01' };
    await world.asking(north).mutate(answer, { blockerId: id, ...promise });
    await deliver();
    const proofs = async () => (await world.asking(crew[0]!).ok(duty, { blockerIds: [id] })).duty.proofs;
    const [
      {
        turns: [{ salt }],
      },
    ] = await proofs();
    const [turn] = await world.db.rows<Parameters<typeof turnHash>[2]>(
      `SELECT number, act, by_id AS byId, on_behalf_of_id AS onBehalfOfId, lang, remedy, promised_for AS promisedFor, day,
         moved_to_id AS movedToId FROM blocker_turn WHERE blocker_id = ?`,
      [uuid],
    );
    const published = (await duties()).at(-1)!.document.entries.map(([, hash]) => hash);
    const fits = (text: string) => published.includes(turnHash(salt, uuid, { ...turn!, text }));
    expect(['Piet.', 'Jan.'].filter(fits)).toEqual(['Jan.']);
    await world.asking(north).mutate(hide, { blockerId: id, reason: 'It names a colleague.' });
    expect(await proofs()).toEqual([]);
  });
});
