import { randomBytes, randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { listRoundKey } from '../../server/issuer/list-round-key.ts';
import { forgetEpochs, prepareKeys } from '../../server/issuer/prepare-keys.ts';
import { databases } from '../support/databases.ts';
import type { MadePerson } from '../support/factories.ts';
import { givenKeys } from '../support/given-keys.ts';
import { contact, thisWeek } from '../support/letterbox-world.ts';
import { blindedTokens, issueRoundToken, manifestEntry } from '../support/tokens.ts';
import { worldOn } from '../support/world.ts';

const days = { opensOn: '2026-11-27', closesOn: '2026-12-10' };
const value = () => Buffer.concat([Buffer.from([1]), randomBytes(255)]).toString('base64url');

describe.each(databases)('the token of a round on $name', (database) => {
  const world = worldOn(database, { settings: { issuer: { minimumPeople: 3, confidentialContact: contact } } });
  let round: string;
  let anna: MadePerson;
  let bram: MadePerson;
  const take = (who: MadePerson, blinded = value()) => world.asking(who).mutate(issueRoundToken, { round, blinded });
  const open = () => world.clock.set('2026-11-27T09:00:00Z');

  beforeEach(async () => {
    [anna, bram] = (await world.people(3)) as [MadePerson, MadePerson, MadePerson];
    await givenKeys(world);
    round = randomUUID();
    expect(await listRoundKey(world.app.context, { id: round, ...days })).toBe(true);
  });

  it('is one a person: their other device is refused, the same request is signed again', async () => {
    open();
    const blinded = value();
    const first = await take(anna, blinded);
    expect(first.__typename).toBe('IssuedRoundToken');
    expect(await take(anna, blinded)).toEqual(first);
    expect(await take(anna)).toMatchObject({
      __typename: 'RoundTokenTakenRefused',
      message: expect.stringContaining('Another device'),
    });
    expect((await take(bram)).__typename).toBe('IssuedRoundToken');
  });

  it('is one a person, also when ten devices ask at the same moment', async () => {
    open();
    const taken = await Promise.all(Array.from({ length: 10 }, () => take(anna)));
    expect(taken.filter(({ __typename }) => __typename === 'IssuedRoundToken')).toHaveLength(1);
  });

  it('is a signature under the key that the list has', async () => {
    open();
    const blinded = await blindedTokens(await manifestEntry(world.db, 202_648, `round:${round}`));
    const { signature } = await take(anna, blinded.blinded[0]);
    expect(await blinded.finish([signature])).toHaveLength(1);
  });

  it('is given from the first day on and until the end of the last', async () => {
    for (const [time, outcome] of [
      ['2026-11-26T22:59:59Z', 'RoundNotOpenRefused'],
      ['2026-11-26T23:00:00Z', 'IssuedRoundToken'],
      ['2026-12-10T22:59:59Z', 'IssuedRoundToken'],
      ['2026-12-10T23:00:00Z', 'RoundNotOpenRefused'],
    ] as const) {
      world.clock.set(time);
      expect((await take(await world.person())).__typename, time).toBe(outcome);
    }
  });

  it('that is no number in range is refused, and so is a round that is not there', async () => {
    open();
    const { errors } = await world.asking(anna).query(issueRoundToken, { input: { round, blinded: 'AAAA' } });
    expect(errors[0].extensions.code).toBe('BAD_USER_INPUT');
    const other = { round: randomUUID(), blinded: value() };
    expect((await world.asking(anna).mutate(issueRoundToken, other)).__typename).toBe('RoundNotOpenRefused');
  });

  it('a key that would sign within a week of its listing is not listed', async () => {
    const late = { id: randomUUID(), opensOn: '2026-11-25', closesOn: '2026-11-26' };
    expect(await listRoundKey(world.app.context, late)).toBe(false);
    expect(await manifestEntry(world.db, 202_648, `round:${late.id}`)).toBeUndefined();
  });

  it('after the round its private key and who took a token are gone; until then they stay, whatever week it is', async () => {
    open();
    await take(anna);
    const left = async () => [
      (await world.db.rows("SELECT kind FROM issuer_key WHERE kind LIKE 'round:%'")).length,
      (await world.db.rows('SELECT kind FROM round_issuance')).length,
    ];
    world.clock.set('2026-12-10T22:00:00Z');
    await forgetEpochs(world.app.context);
    expect(await left()).toEqual([1, 1]);
    world.clock.set('2026-12-10T23:00:00Z');
    await forgetEpochs(world.app.context);
    expect(await left()).toEqual([0, 0]);
    expect(await manifestEntry(world.db, 202_648, `round:${round}`)).toBeDefined();
  });

  it('weeks are made behind it as before', async () => {
    await prepareKeys(world.app.context, 2);
    const rows = await world.db.rows<{ epoch: number }>("SELECT epoch FROM manifest_entry WHERE kind = 'letter'");
    expect(rows.map(({ epoch }) => epoch)).toEqual([thisWeek, thisWeek + 1, thisWeek + 2]);
  });
});
