import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { beforeEach, describe, expect, it } from 'vitest';
import { letterboxBlueprint } from '../../server/letterbox/blueprint.ts';
import { databases, sqlite } from '../support/databases.ts';
import { contact, letterboxOn, thisWeek } from '../support/letterbox-world.ts';
import { worldOn } from '../support/world.ts';

/** What of a request says who is asking: reading any of it is an error. */
const identifying = [
  'socket',
  'connection',
  'client',
  'ip',
  'cookies',
  'user',
  'viewer',
  'rawHeaders',
  'trailers',
  'log',
  'id',
];
const identifyingHeaders = ['user-agent', 'x-forwarded-for', 'forwarded', 'x-real-ip', 'accept-language', 'host'];

describe('a request that nobody may look into', () => {
  const world = worldOn(sqlite, { settings: { issuer: { minimumPeople: 1, confidentialContact: contact } } });
  const box = letterboxOn(world, { minimumTakers: 0, minimumItems: 1 });
  let looked: string[];
  beforeEach(() => {
    looked = [];
  });

  /** A request whose telling parts throw when they are read, and a response that remembers what it is given. */
  const ask = async (method: string, url: string, body?: Buffer, more: Record<string, string> = {}) => {
    const headers = guarded(
      Object.fromEntries([...identifyingHeaders.map((name) => [name, 'somebody']), ...Object.entries(more)]),
      identifyingHeaders,
    );
    const stream = Readable.from(body ? [body] : []);
    const request = guarded(Object.assign(stream, { method, url, headers }), identifying);
    const said: { status?: number; headers?: object; body?: Buffer } = {};
    const response = {
      sendDate: true,
      destroyed: false,
      writeHead: (status: number, _: string, names: object) => Object.assign(said, { status, headers: names }),
      end: (content: string | Buffer) => Object.assign(said, { body: Buffer.from(content) }),
    };
    const answered = box.letterbox.handle(request as unknown as IncomingMessage, response as unknown as ServerResponse);
    await Promise.race([answered, new Promise((resolve) => setTimeout(resolve, 50))]);
    await box.letterbox.writeSpool();
    await answered;
    return said;
  };

  function guarded<Thing extends object>(thing: Thing, names: string[]): Thing {
    return new Proxy(thing, {
      get(target, name, receiver) {
        if (names.includes(String(name))) {
          looked.push(String(name));
          throw new Error(`${String(name)} was read`);
        }
        const value = Reflect.get(target, name, receiver === undefined ? target : target);
        return typeof value === 'function' ? value.bind(target) : value;
      },
    });
  }

  it('is answered all the same, wherever it goes', async () => {
    await box.takers(thisWeek, 1);
    const { body } = await box.letter();
    const accepted = await ask('POST', '/letterbox/letters', body, { 'content-length': '8192' });
    expect([accepted.status, JSON.parse(String(accepted.body)).status]).toEqual([200, 'accepted']);
    const refused = await ask('POST', '/letterbox/letters', body.subarray(1));
    expect(JSON.parse(String(refused.body))).toEqual({ status: 'refused', reason: 'WRONG_SIZE' });
    await box.letterbox.deliver();
    const { segments } = JSON.parse(String((await ask('GET', '/letterbox/bulletin/index.json')).body));
    for (const path of ['manifest.json', 'bulletin/index.json', `bulletin/${segments[0].segment}.bin`]) {
      expect((await ask('GET', `/letterbox/${path}`)).status, path).toBe(200);
    }
    for (const path of ['door/', `bulletin/${'9'.repeat(64)}.bin`])
      expect((await ask('GET', `/letterbox/${path}`)).status).toBe(404);
    expect(looked).toEqual([]);
  });

  it('is one whose guard works', async () => {
    const request = guarded({ socket: {} }, identifying);
    expect(() => request.socket).toThrow('socket was read');
    expect(looked).toEqual(['socket']);
  });
});

describe.each(databases)('the tables of the channel on $name', (database) => {
  const world = worldOn(database);

  it('have no column for a time, a person or a number that counts up', async () => {
    const columns = letterboxBlueprint.entities.flatMap((entity) => {
      const { tableName, columns: own } = world.db.dataSource.getMetadata(entity);
      return own.map((column) => ({ table: tableName, name: column.databaseName, type: String(column.type), column }));
    });
    expect(columns.length).toBeGreaterThan(20);
    const identifying = columns.filter(({ name, type, column }) => {
      const isTime = /date|time|timestamp|year/.test(type) || /(_at|_on|_time|_since)$/.test(name);
      const isPerson = /person|reporter|author|user|viewer|giver|employee|address|(^|_)ip(_|$)/.test(name);
      return isTime || isPerson || column.isGenerated || column.isCreateDate || column.isUpdateDate || column.isVersion;
    });
    expect(identifying.map(({ table, name }) => `${table}.${name}`)).toEqual([]);
    expect(
      letterboxBlueprint.entities.flatMap((entity) => world.db.dataSource.getMetadata(entity).foreignKeys),
    ).toEqual([]);
  });

  it('are in the database what they are in the code', async () => {
    const tables = letterboxBlueprint.entities.map((entity) => world.db.dataSource.getMetadata(entity).tableName);
    for (const table of tables) {
      const made =
        world.db.dialect === 'sqlite'
          ? (await world.db.rows<{ sql: string }>('SELECT sql FROM sqlite_master WHERE name = ?', [table]))[0]!.sql
          : Object.values((await world.db.dataSource.query(`SHOW CREATE TABLE \`${table}\``))[0]).join('\n');
      expect(made, table).not.toMatch(/auto_?increment|datetime|timestamp|current_|foreign key|references|trigger/i);
    }
    const numbered = await (world.db.dialect === 'sqlite'
      ? world.db.rows(
          "SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name IN ('letter_item', 'nullifier')",
        )
      : world.db.rows(
          "SELECT trigger_name FROM information_schema.triggers WHERE trigger_schema = DATABASE() AND event_object_table IN ('letter_item', 'nullifier')",
        ));
    expect(numbered).toEqual([]);
  });

  it('take ids of version 4 only, which say nothing of when', async () => {
    const { storeBatch } = await import('../../server/letterbox/store-batch.ts');
    const { parseLetter } = await import('../../server/letterbox/parse-letter.ts');
    const { letterBody, makeThread } = await import('../support/threads.ts');
    const thread = await makeThread();
    const token = { thread, epoch: thisWeek, keyId: 'A'.repeat(43), signature: Buffer.alloc(256, 1) };
    const texts = ['8c4ae3f2-0e0c-4f3e-9a55-55a4f0a4c111'];
    await storeBatch(world.db, [parseLetter(letterBody({ thread, token, type: 2, texts }))!], '2026-11-18');
    const [row] = await world.db.rows<{ id: string }>('SELECT id FROM letter_item');
    expect(row!.id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab]/);
  });
});
