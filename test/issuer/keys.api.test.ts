import { createHash, createPublicKey, verify } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import SqliteDatabase from 'libsql';
import { beforeEach, describe, expect, it } from 'vitest';
import { forgetEpochs, prepareKeys, startKeys } from '../../server/issuer/prepare-keys.ts';
import { takeBatch } from '../../server/issuer/take-batch.ts';
import { databases, sqlite } from '../support/databases.ts';
import { contact, thisWeek } from '../support/letterbox-world.ts';
import { u32 } from '../support/threads.ts';
import type { ManifestEntry } from '../support/tokens.ts';
import { worldOn } from '../support/world.ts';

describe.each(databases)('the keys on $name', (database) => {
  const world = worldOn(database, { settings: { issuer: { minimumPeople: 1, confidentialContact: contact } } });
  const entries = () =>
    world.db.rows<ManifestEntry & { number: number }>(
      `SELECT number, epoch, kind, key_id AS keyId, spki, not_before AS notBefore, not_after AS notAfter, quota
       FROM manifest_entry ORDER BY number`,
    );
  const head = async () =>
    (
      await world.db.rows<{ entries: number; head: string; publicKey: string; signature: string }>(
        'SELECT entries, head, public_key AS publicKey, signature FROM manifest_head',
      )
    )[0]!;
  /** The chain of the protocol, from its text. */
  const headOf = (list: ManifestEntry[]) =>
    list.reduce(
      (before, { epoch, kind, keyId, spki, notBefore, notAfter, quota }) =>
        createHash('sha256')
          .update('applaus/manifest/v1')
          .update(before)
          .update(JSON.stringify([epoch, kind, keyId, spki, notBefore, notAfter, quota]))
          .digest(),
      Buffer.alloc(32),
    );

  beforeEach(() => prepareKeys(world.app.context, 1));

  it('this week’s are made first and the rest in their order, each kind once a week', async () => {
    const made = (await entries()).map(({ number, epoch, kind, quota }) => [number, epoch, kind, quota]);
    expect(made).toEqual([
      [1, thisWeek, 'letter', 3],
      [2, thisWeek, 'me-too', 5],
      [3, thisWeek + 1, 'letter', 3],
      [4, thisWeek + 1, 'me-too', 5],
    ]);
    const [first] = await entries();
    expect([first!.notBefore, first!.notAfter]).toEqual(['2026-11-15T23:00:00.000Z', '2026-11-29T23:00:00.000Z']);
    const spki = Buffer.from(first!.spki, 'base64url');
    expect(first!.keyId).toBe(createHash('sha256').update(spki).digest('base64url'));
    const key = createPublicKey({ key: spki, format: 'der', type: 'spki' });
    expect(key.asymmetricKeyDetails).toEqual({ modulusLength: 2048, publicExponent: 65_537n });
  });

  it('a start lists the letterbox’s key before those of later weeks, so that letters can be written at once', async () => {
    const empty = await world.another();
    for (const table of ['manifest_entry', 'manifest_head', 'manifest_key', 'issuer_key'])
      await world.db.transaction((db) => db.run(`DELETE FROM ${table}`));
    await world.db.transaction((db) =>
      db.run("INSERT INTO unlisted_key (key_id, spki) VALUES ('of the letterbox', 'its half')"),
    );
    const stop = startKeys(empty.app.context);
    await expect.poll(entries).toHaveLength(5);
    await stop();
    expect((await entries()).map(({ epoch, kind }) => [epoch, kind])).toEqual([
      [thisWeek, 'letter'],
      [thisWeek, 'me-too'],
      [thisWeek, 'letterbox'],
      [thisWeek + 1, 'letter'],
      [thisWeek + 1, 'me-too'],
    ]);
    await empty.close();
  });

  it('the list is signed over its chain, and a longer one extends it under the same key', async () => {
    const check = async () => {
      const list = await entries();
      const { entries: count, head: last, publicKey, signature } = await head();
      expect([count, last]).toEqual([list.length, headOf(list).toString('hex')]);
      const key = createPublicKey({ key: Buffer.from(publicKey, 'base64url'), format: 'der', type: 'spki' });
      const signed = Buffer.concat([Buffer.from('applaus/manifest-head/v1'), u32(count), headOf(list)]);
      expect(verify(null, signed, key, Buffer.from(signature, 'base64url'))).toBe(true);
      return { list, publicKey };
    };
    const before = await check();
    await prepareKeys(world.app.context, 2);
    const after = await check();
    expect(after.list).toHaveLength(6);
    expect(after.list.slice(0, 4)).toEqual(before.list);
    expect(after.publicKey).toBe(before.publicKey);
  });

  it('what is there already is not made again', async () => {
    const before = await head();
    await prepareKeys(world.app.context, 1);
    expect(await head()).toEqual(before);
  });

  it('two processes that make them at once end with one list', async () => {
    const other = await world.another();
    await Promise.all([prepareKeys(world.app.context, 2), prepareKeys(other.app.context, 2)]);
    await other.close();
    const list = await entries();
    expect(list.map(({ epoch, kind }) => `${epoch} ${kind}`)).toEqual(
      [0, 1, 2].flatMap((week) => ['letter', 'me-too'].map((kind) => `${thisWeek + week} ${kind}`)),
    );
    expect((await head()).head).toBe(headOf(list).toString('hex'));
  });

  it('a day after a week its private keys and who took tokens are gone, what is public and the count stay', async () => {
    const anna = await world.person();
    await takeBatch(world.app.context, { personId: anna.uuid, epoch: thisWeek, hash: 'a'.repeat(64) });
    const privateKeys = async () =>
      (await world.db.rows<{ epoch: number }>('SELECT epoch FROM issuer_key ORDER BY epoch')).map(({ epoch }) => epoch);
    const issuances = () => world.db.rows('SELECT epoch FROM token_issuance');

    world.clock.set('2026-11-24T00:59:59.999Z');
    await forgetEpochs(world.app.context);
    expect([await privateKeys(), (await issuances()).length]).toEqual([
      [thisWeek, thisWeek, thisWeek + 1, thisWeek + 1],
      1,
    ]);
    world.clock.set('2026-11-24T01:00:00.000Z');
    await forgetEpochs(world.app.context);
    expect([await privateKeys(), await issuances()]).toEqual([[thisWeek + 1, thisWeek + 1], []]);
    expect(await entries()).toHaveLength(4);
    expect(await world.db.rows('SELECT epoch, takers FROM taker_count')).toEqual([{ epoch: thisWeek, takers: 1 }]);
  });
});

describe('on embedded SQLite', () => {
  const world = worldOn(sqlite, { settings: { issuer: { minimumPeople: 1, confidentialContact: contact } } });
  const file = () => world.url.slice('sqlite:'.length);
  const filesWithAny = (texts: string[]) =>
    ['', '-wal', '-shm']
      .map((end) => `${file()}${end}`)
      .filter((path) => existsSync(path) && texts.some((text) => readFileSync(path, 'latin1').includes(text)));
  /** A week's keys and somebody who took tokens, as they stand in the files: what is found there afterwards is left over. */
  const traces = async () => {
    await prepareKeys(world.app.context, 0);
    const { uuid } = await world.person();
    await takeBatch(world.app.context, { personId: uuid, epoch: thisWeek, hash: 'a1b2'.repeat(16) });
    const keys = await world.db.rows<{ stored: string }>('SELECT private_key AS stored FROM issuer_key');
    return [...keys.map(({ stored }) => stored.slice(200, 300)), 'a1b2'.repeat(16)];
  };
  const endOfWeek = () => world.clock.advance({ days: 14 });

  it('deleted private keys and takers are in no file any more, its log included', async () => {
    const texts = await traces();
    expect(filesWithAny(texts)).not.toEqual([]);
    endOfWeek();
    await forgetEpochs(world.app.context);
    expect(filesWithAny(texts)).toEqual([]);
  });

  it('while another process reads, forgetting fails, so that it is tried again, and then does it', async () => {
    const texts = await traces();
    const other = new SqliteDatabase(file());
    other.exec('BEGIN');
    other.prepare('SELECT COUNT(*) FROM issuer_key').all();
    endOfWeek();
    await expect(forgetEpochs(world.app.context)).rejects.toThrow('still holds what was deleted');
    expect(filesWithAny(texts)).not.toEqual([]);
    other.exec('COMMIT');
    await forgetEpochs(world.app.context);
    expect(filesWithAny(texts)).toEqual([]);
    other.close();
  });
});
