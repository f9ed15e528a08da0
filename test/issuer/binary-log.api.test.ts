import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { prepareKeys } from '../../server/issuer/prepare-keys.ts';
import { contact } from '../support/letterbox-world.ts';
import { ownMariadb } from '../support/own-mariadb.ts';
import { readKeys, storeReadably } from '../support/readable-keys.ts';
import { worldOn } from '../support/world.ts';

describe.runIf(ownMariadb)('the row binary log of MariaDB', () => {
  const database = ownMariadb!(['--log-bin=applaus-bin', '--server-id=1', '--binlog-format=ROW']);
  const world = worldOn(database, { settings: { issuer: { confidentialContact: contact } } });
  const log = () => {
    const folder = join(database.folder(), 'data');
    const files = readdirSync(folder).filter((name) => /^applaus-bin\.\d+$/.test(name));
    return Buffer.concat(files.map((name) => readFileSync(join(folder, name))));
  };

  it('holds no private key that can be read, that of the list neither, and would show one', async () => {
    await prepareKeys(world.app.context, 0);
    const keys = await readKeys(world);
    const isThere = () =>
      keys.map(({ privateKey }) => log().includes(privateKey) || log().includes(privateKey.toString('base64url')));
    expect(keys.map(({ stored }) => log().includes(stored))).toEqual([true, true, true]);
    expect(isThere()).toEqual([false, false, false]);
    await storeReadably(world, keys);
    expect(isThere()).toEqual([true, true, true]);
  });
});
