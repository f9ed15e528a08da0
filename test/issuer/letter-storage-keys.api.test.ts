import { beforeEach, describe, expect, it } from 'vitest';
import { forgetEpochs } from '../../server/issuer/prepare-keys.ts';
import { rewrapKeys } from '../../server/issuer/rewrap-keys.ts';
import { wrappingKeyOf } from '../../server/kernel/key-wrapping.ts';
import { databases } from '../support/databases.ts';
import type { MadePerson } from '../support/factories.ts';
import { contact, thisWeek } from '../support/letterbox-world.ts';
import { worldOn } from '../support/world.ts';

interface Key {
  epoch: number;
  key: string;
}

describe.each(databases)('the keys of what browsers store on $name', (database) => {
  const world = worldOn(database, { settings: { issuer: { minimumPeople: 1, confidentialContact: contact } } });
  let [anna, bram]: MadePerson[] = [];
  const asked = '{ letterStorageKeys { epoch key } }';
  const keysOf = async (who: MadePerson) => (await world.asking(who).ok(asked)).letterStorageKeys as Key[];
  const secrets = () => world.db.rows<{ epoch: number; secret: string }>('SELECT epoch, secret FROM storage_secret');

  beforeEach(async () => {
    [anna, bram] = await world.people(2);
  });

  it('are each person’s own, and the same at every load and on every device', async () => {
    const [key] = await keysOf(anna!);
    expect(key!.epoch).toBe(thisWeek);
    expect(Buffer.from(key!.key, 'base64url')).toHaveLength(32);
    expect(await keysOf(anna!)).toEqual([key]);
    const [other] = await keysOf(bram!);
    expect(other!.key).not.toBe(key!.key);
    expect(await secrets()).toHaveLength(1);
  });

  it('are of one secret, however many pages of a new week ask at once', async () => {
    const found = await Promise.all(Array.from({ length: 8 }, () => keysOf(anna!)));
    expect(new Set(found.map(([key]) => key!.key)).size).toBe(1);
    expect(await secrets()).toHaveLength(1);
  });

  it('come from nothing that can be read in the database, and outlive another ISSUER_KEY', async () => {
    const before = await keysOf(anna!);
    const [row] = await secrets();
    expect(row!.secret).toMatch(/^v1[.]/);
    const { wrappingKey } = world.app.context.settings.issuer;
    await rewrapKeys(world.db, wrappingKey!, wrappingKeyOf('another secret of the operator for a test'));
    expect((await secrets())[0]!.secret).not.toBe(row!.secret);
    await rewrapKeys(world.db, wrappingKeyOf('another secret of the operator for a test'), wrappingKey!);
    expect(await keysOf(anna!)).toEqual(before);
  });

  it('of last week come along for a week, and are then gone for good', async () => {
    const [first] = await keysOf(anna!);
    world.clock.advance({ days: 7 });
    await forgetEpochs(world.app.context);
    const [second, before] = await keysOf(anna!);
    expect([second!.epoch, before]).toEqual([thisWeek + 1, first]);
    world.clock.advance({ days: 7 });
    await forgetEpochs(world.app.context);
    expect((await keysOf(anna!)).map(({ epoch }) => epoch)).toEqual([thisWeek + 2, thisWeek + 1]);
    expect((await secrets()).map(({ epoch }) => epoch).sort()).toEqual([thisWeek + 1, thisWeek + 2]);
  });

  it('are for people who are signed in', async () => {
    const { errors } = await world.asking(null).query(asked);
    expect(errors?.[0]?.extensions?.code).toBe('UNAUTHENTICATED');
  });
});
