import { randomBytes } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { prepareKeys } from '../../server/issuer/prepare-keys.ts';
import { databases } from '../support/databases.ts';
import type { MadePerson } from '../support/factories.ts';
import { givenKeys } from '../support/given-keys.ts';
import { contact, thisWeek } from '../support/letterbox-world.ts';
import { blindedTokens, issueTokens, manifestEntry } from '../support/tokens.ts';
import { worldOn } from '../support/world.ts';

/** A number below every modulus of 2048 bit: nobody's blinded token, but one that can be signed. */
const value = (first = 1) => Buffer.concat([Buffer.from([first]), randomBytes(255)]).toString('base64url');
const values = (number: number) => Array.from({ length: number }, () => value());

describe.each(databases)('taking tokens on $name', (database) => {
  const world = worldOn(database, { settings: { issuer: { minimumPeople: 3, confidentialContact: contact } } });
  let anna: MadePerson;
  let people: MadePerson[];
  const batch = (epoch = thisWeek) => ({ epoch, letters: values(3), meToos: values(5) });
  const take = (input: object, who = anna) => world.asking(who).mutate(issueTokens, input);
  const takers = async (epoch = thisWeek) => {
    const sql = 'SELECT takers FROM taker_count WHERE epoch = ?';
    return (await world.db.rows<{ takers: number }>(sql, [epoch]))[0]?.takers ?? 0;
  };

  beforeEach(async () => {
    people = await world.people(3);
    anna = people[0]!;
    await givenKeys(world);
  });

  it('the whole quota is signed, each kind under its own key, so that the tokens are good', async () => {
    const kinds = ['letter', 'me-too'];
    const [letters, meToos] = await Promise.all(
      kinds.map(async (kind) => blindedTokens(await manifestEntry(world.db, thisWeek, kind))),
    );
    const input = { epoch: thisWeek, letters: letters!.blinded, meToos: meToos!.blinded };
    const issued = await take(input);
    expect(issued).toMatchObject({ __typename: 'IssuedTokens', epoch: thisWeek });
    expect(await letters!.finish(issued.letters)).toHaveLength(3);
    expect(await meToos!.finish(issued.meToos)).toHaveLength(5);
    await expect(letters!.finish(issued.meToos)).rejects.toThrow();
  });

  it('a lost answer costs nothing: the same batch is signed again, and again the same', async () => {
    const input = batch();
    const first = await take(input);
    for (let time = 0; time < 4; time += 1) expect(await take(input)).toEqual(first);
    expect(await takers()).toBe(1);
    expect((await take(batch())).__typename).toBe('IssuedTokens');
  });

  it('three batches are for three devices; a fourth is refused, next week is another', async () => {
    const taken = [batch(), batch(), batch()];
    for (const input of taken) expect((await take(input)).__typename).toBe('IssuedTokens');
    expect(await take(batch())).toMatchObject({
      __typename: 'QuotaUsedUpRefused',
      message: expect.stringMatching(/three/),
    });
    for (const input of taken) expect((await take(input)).__typename).toBe('IssuedTokens');
    world.clock.advance({ days: 7 });
    expect((await take(batch(thisWeek + 1))).__typename).toBe('IssuedTokens');
    expect([await takers(), await takers(thisWeek + 1)]).toEqual([1, 1]);
  });

  it('of ten parallel batches three are signed, of ten parallel copies one is noted', async () => {
    const parallel = await Promise.all(Array.from({ length: 10 }, () => take(batch())));
    const names = parallel.map(({ __typename }) => __typename);
    expect(names.filter((name) => name === 'IssuedTokens')).toHaveLength(3);
    expect(names.filter((name) => name === 'QuotaUsedUpRefused')).toHaveLength(7);

    const input = batch();
    const copies = await Promise.all(Array.from({ length: 10 }, () => take(input, people[1])));
    expect(new Set(copies.map((copy) => JSON.stringify(copy))).size).toBe(1);
    const rows = await world.db.rows('SELECT place FROM token_issuance WHERE person_id = ?', [people[1]!.uuid]);
    expect(rows).toHaveLength(1);
    expect(await takers()).toBe(2);
  });

  it('twenty people at once are twenty takers', async () => {
    const crowd = await world.people(20);
    await Promise.all(crowd.map((who) => take(batch(), who)));
    expect(await takers()).toBe(20);
  });

  it('what cannot be a blinded token is named, and not signed', async () => {
    const { spki } = await manifestEntry(world.db, thisWeek, 'letter');
    const modulus = Buffer.from(spki, 'base64url').subarray(33, 33 + 256);
    const number = (last: number) => Buffer.concat([Buffer.alloc(255), Buffer.from([last])]).toString('base64url');
    const modulusPlus = (more: number) => {
      const bytes = Buffer.from(modulus);
      bytes[255]! += more;
      return bytes.toString('base64url');
    };
    const [a, b] = values(2) as [string, string];
    const wrong: [string, string[]][] = [
      ['0', [a, b, number(0)]],
      ['1', [a, b, number(1)]],
      ['n-1', [a, b, modulusPlus(-1)]],
      ['n', [a, b, modulusPlus(0)]],
      ['above n', [a, b, Buffer.alloc(256, 255).toString('base64url')]],
      ['the same twice', [a, b, a]],
      ['too few', [a, b]],
      ['too many', values(4)],
      ['none', []],
      ['a byte too short', [a, b, randomBytes(255).toString('base64url')]],
      ['a byte too long', [a, b, Buffer.concat([Buffer.alloc(1), randomBytes(256)]).toString('base64url')]],
      ['other letters', [a, b, `${a.slice(0, -2)}!!`]],
      ['padding', [a, b, `${value()}==`]],
      ['nothing', [a, b, '']],
    ];
    for (const [what, letters] of wrong) {
      const { data, errors } = await world.asking(anna).query(issueTokens, { input: { ...batch(), letters } });
      expect(data?.issueTokens, what).toBeUndefined();
      expect(errors[0].extensions, what).toMatchObject({ code: 'BAD_USER_INPUT', fields: [{ path: 'letters' }] });
    }
    const both = { ...batch(), letters: [], meToos: values(3) };
    const { errors } = await world.asking(anna).query(issueTokens, { input: both });
    expect(errors[0].extensions.fields.map(({ path }: { path: string }) => path)).toEqual(['letters', 'meToos']);
    expect(await world.db.rows('SELECT place FROM token_issuance')).toEqual([]);
    expect((await take({ ...batch(), letters: [a, b, number(2)] })).__typename).toBe('IssuedTokens');
  });

  it('only the week that it is signs, and its neighbours within two hours of the change', async () => {
    for (const epoch of [thisWeek - 1, thisWeek + 1, thisWeek + 100, 0, -5]) {
      expect(await take(batch(epoch)), String(epoch)).toMatchObject({
        __typename: 'EpochClosedRefused',
        epoch: thisWeek,
      });
    }
    world.clock.set('2026-11-22T21:00:00.000Z');
    expect((await take(batch(thisWeek + 1))).__typename).toBe('IssuedTokens');
    world.clock.set('2026-11-23T00:59:59.999Z');
    expect((await take(batch(thisWeek))).__typename).toBe('IssuedTokens');
    world.clock.set('2026-11-23T01:00:00.000Z');
    expect(await take(batch(thisWeek))).toMatchObject({ __typename: 'EpochClosedRefused', epoch: thisWeek + 1 });
  });

  it('who has left takes none', async () => {
    await world.deactivate(anna);
    const { errors } = await world.asking(anna).query(issueTokens, { input: batch() });
    expect(errors[0].extensions.code).toBe('PERSON_INACTIVE');
    expect(await takers()).toBe(0);
  });

  it('who leaves while their sign-in is still remembered is told that this is for people who work here', async () => {
    await world.people(1);
    await take(batch());
    await world.db.transaction((db) => db.run('UPDATE person SET active = 0 WHERE id = ?', [anna.uuid]));
    expect(await take(batch())).toMatchObject({ __typename: 'NotEntitledRefused' });
  });

  it('nobody is nobody', async () => {
    const { errors } = await world.asking(null).query(issueTokens, { input: batch() });
    expect(errors[0].extensions.code).toBe('UNAUTHENTICATED');
  });

  it('with fewer people than the minimum the channel is closed and says why', async () => {
    await world.deactivate(people[2]!);
    expect(await take(batch())).toMatchObject({
      __typename: 'ChannelClosedRefused',
      message: expect.stringMatching(/fewer than 3 people/),
    });
  });

  it('what is kept of it is who took how many batches of which week, and no time', async () => {
    await take(batch());
    const [row] = await world.db.rows<Record<string, unknown>>('SELECT * FROM token_issuance');
    expect(Object.keys(row!).sort()).toEqual(['batch_hash', 'epoch', 'person_id', 'place']);
    expect(row).toMatchObject({ person_id: anna.uuid, epoch: thisWeek, place: 1 });
  });
});

describe('without a confidential contact', () => {
  const world = worldOn(databases[0]!, { settings: { issuer: { minimumPeople: 1, confidentialContact: null } } });

  it('the channel is closed, and no keys are made', async () => {
    const anna = await world.person();
    await prepareKeys(world.app.context, 1);
    const input = { epoch: thisWeek, letters: values(3), meToos: values(5) };
    const answer = await world.asking(anna).mutate(issueTokens, input);
    expect(answer).toMatchObject({
      __typename: 'ChannelClosedRefused',
      message: expect.stringMatching(/confidential adviser/),
    });
    expect(await world.db.rows('SELECT number FROM manifest_entry')).toEqual([]);
  });
});
