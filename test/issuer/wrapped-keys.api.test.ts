import { createPrivateKey } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { prepareKeys } from '../../server/issuer/prepare-keys.ts';
import { readSigningKeys } from '../../server/issuer/read-signing-keys.ts';
import { rewrapKeys } from '../../server/issuer/rewrap-keys.ts';
import { wrapStoredKeys } from '../../server/issuer/wrap-stored-keys.ts';
import { wrappingKeyOf } from '../../server/kernel/key-wrapping.ts';
import { OperatorError } from '../../server/kernel/operator-error.ts';
import { databases } from '../support/databases.ts';
import { givenKeys } from '../support/given-keys.ts';
import { contact, thisWeek } from '../support/letterbox-world.ts';
import { readKeys, storeReadably } from '../support/readable-keys.ts';
import { issuerKey } from '../support/test-issuer.ts';
import { worldOn } from '../support/world.ts';

const nextSecret = 'the next key of the tests for their private keys';

describe.each(databases)('private keys on $name', (database) => {
  const world = worldOn(database, { settings: { issuer: { confidentialContact: contact } } });
  const context = (secret: string) => {
    const { settings, ...rest } = world.app.context;
    const issuer = { ...settings.issuer, wrappingKey: wrappingKeyOf(secret) };
    return { ...rest, settings: { ...settings, issuer } };
  };
  const stored = async () => (await readKeys(world)).map((key) => key.stored);
  beforeEach(() => givenKeys(world));

  it('none can be read in the database, that of the list neither', async () => {
    const keys = await readKeys(world);
    expect(keys.map(({ epoch, kind }) => `${epoch} ${kind}`).sort()).toEqual(
      [
        '0 manifest',
        ...[0, 1].flatMap((week) => ['letter', 'me-too'].map((kind) => `${thisWeek + week} ${kind}`)),
      ].sort(),
    );
    for (const { stored, privateKey } of keys) {
      expect(createPrivateKey({ key: privateKey, format: 'der', type: 'pkcs8' }).type).toBe('private');
      expect(stored).not.toContain(privateKey.toString('base64url').slice(20, 40));
    }
  });

  it('those of a version that left them readable are wrapped, once, whichever of two servers does it', async () => {
    const before = await readKeys(world);
    await storeReadably(world, before);
    expect((await stored()).some((key) => key.startsWith('v1.'))).toBe(false);
    const other = await world.another();
    await Promise.all([wrapStoredKeys(world.app.context), wrapStoredKeys(other.app.context)]);
    await other.close();
    const after = await readKeys(world);
    expect(after.map(({ privateKey }) => privateKey)).toEqual(before.map(({ privateKey }) => privateKey));
    await wrapStoredKeys(world.app.context);
    expect(await stored()).toEqual(after.map((key) => key.stored));
    await prepareKeys(world.app.context, 2);
  });

  it('do not open under another ISSUER_KEY, which is said at the start', async () => {
    await expect(wrapStoredKeys(context(nextSecret))).rejects.toThrow(OperatorError);
    await expect(wrapStoredKeys(context(nextSecret))).rejects.toThrow(/ISSUER_KEY does not open/);
    await expect(prepareKeys(context(nextSecret), 2)).rejects.toThrow(/ISSUER_KEY does not open/);
  });

  it('do not open in the row of another week', async () => {
    const [first, second] = [thisWeek, thisWeek + 1];
    const key = (await readKeys(world)).find(({ epoch, kind }) => epoch === second && kind === 'letter')!;
    await world.db.transaction((db) =>
      db.run("UPDATE issuer_key SET private_key = ? WHERE epoch = ? AND kind = 'letter'", [key.stored, first]),
    );
    await expect(readSigningKeys(world.app.context, first)).rejects.toThrow(OperatorError);
    expect(await readSigningKeys(world.app.context, second)).toBeDefined();
  });

  it('come under another ISSUER_KEY by a command, which may run twice', async () => {
    const before = await readKeys(world);
    const [from, to] = [wrappingKeyOf(issuerKey), wrappingKeyOf(nextSecret)];
    await expect(rewrapKeys(world.db, to, to)).rejects.toThrow(OperatorError);
    expect(await rewrapKeys(world.db, from, to)).toBe(5);
    await expect(wrapStoredKeys(world.app.context)).rejects.toThrow(OperatorError);
    const after = await readKeys(world, nextSecret);
    expect(after.map(({ privateKey }) => privateKey)).toEqual(before.map(({ privateKey }) => privateKey));
    expect(await rewrapKeys(world.db, from, to)).toBe(0);
    await prepareKeys(context(nextSecret), 2);
    expect((await readKeys(world, nextSecret)).every(({ privateKey }) => privateKey !== null)).toBe(true);
  });
});
