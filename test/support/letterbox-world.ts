import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import type { Database } from '../../server/kernel/database.ts';
import type { DeliveryPort } from '../../server/letterbox/delivery-port.ts';
import { type Letterbox, openLetterbox } from '../../server/letterbox/letterbox.ts';
import type { LetterboxSettings } from '../../server/letterbox/letterbox-options.ts';
import { givenKeys } from './given-keys.ts';
import { letterBody, type Token } from './threads.ts';
import { plainToken } from './tokens.ts';
import type { World } from './world.ts';

/** The epoch of the tests' clock, 18 November 2026. */
export const thisWeek = 202_647;

export const contact = { text: 'Anna Bos', url: 'https://intranet.test/trust' };

export interface Answer {
  status: number;
  headers: Headers;
  text: string;
  said: { status: string; reason?: string };
  /** The letterbox's signature, where it accepted. */
  acceptance: string | undefined;
}

export interface LetterboxWorld {
  readonly letterbox: Letterbox;
  readonly origin: string;
  readonly spool: string;
  readonly delivered: number[];
  port: DeliveryPort;
  /** Posts bytes; the answer comes with the next writing of the spool, which is asked for until it has come. */
  post: (body: Uint8Array, headers?: Record<string, string>) => Promise<Answer>;
  get: (path: string) => Promise<Response>;
  /** A segment of the bulletin, by the hash that the index names. */
  segment: (batch: number) => Promise<Response>;
  letter: (texts?: Partial<LetterTexts>, token?: Token) => Promise<{ token: Token; body: Buffer }>;
  takers: (epoch: number, takers: number) => Promise<void>;
  /** Ends it without a last writing, as a crash does, and opens it anew, on another database where one is given. */
  reopen: (settings?: Partial<LetterboxSettings>, load?: boolean, db?: Database) => Promise<void>;
  items: () => Promise<{ batch: number; type: string; threadId: string; content: string }[]>;
}

export interface LetterTexts {
  kind: string;
  addressee: string;
  visibility: string;
  language: string;
  round: string;
  title: string;
  obstacle: string;
  cost: string;
}

export const textsOf = (texts: Partial<LetterTexts> = {}): string[] => {
  const standard = {
    kind: 'TOOL',
    addressee: '',
    visibility: 'ALL',
    language: 'en',
    round: '',
    title: 'The till is slow',
    obstacle: 'Every payment takes a minute.',
    cost: 'Customers leave the line.',
  };
  return Object.values({ ...standard, ...texts });
};

/** A letterbox on the world's database, behind a server of its own; its clock is the world's, its writes the test's. */
export function letterboxOn(world: World, settings: Partial<LetterboxSettings> = {}): LetterboxWorld {
  const folder = mkdtempSync(join(tmpdir(), 'applaus-letterbox-'));
  const delivered: number[] = [];
  let letterbox: Letterbox;
  let server: Server;
  let spool: string;
  const failures: unknown[] = [];
  const open = async (own: Partial<LetterboxSettings> = {}, load = true, db = world.db) => {
    const standard: LetterboxSettings = {
      timeZone: 'Europe/Amsterdam',
      schedule: { daily: '07:00' },
      minimumTakers: 8,
      minimumItems: 2,
      spool: { file: spool, secret: 'a secret of the tests for their spool', interval: 30_000 },
      ancestors: ['https://intranet.test'],
      doorFolder: join(folder, 'door'),
    };
    const onError = (what: string, error: unknown) => void failures.push([what, error]);
    const port = { onDelivered: (batch: number) => box.port.onDelivered(batch) };
    const options = {
      db,
      settings: { ...standard, ...settings, ...own },
      port,
      now: world.clock.now,
      onError,
    };
    letterbox = await openLetterbox({ ...options, lockTimeout: 0 });
    if (load) await letterbox.load();
  };
  beforeAll(async () => {
    server = createServer((request, response) => void letterbox.handle(request, response));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  });
  beforeEach(async () => {
    spool = join(folder, `${randomUUID()}.spool`);
    delivered.length = 0;
    box.port = { onDelivered: async (batch) => void delivered.push(batch) };
    await givenKeys(world);
    await open();
  });
  afterEach(async () => {
    await letterbox.close();
    const said = failures.splice(0);
    if (said.length > 0) throw new Error(`the letterbox failed: ${said.map(String).join('; ')}`);
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
    rmSync(folder, { recursive: true });
  });
  const origin = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const box: LetterboxWorld = {
    get letterbox() {
      return letterbox;
    },
    get origin() {
      return origin();
    },
    get spool() {
      return spool;
    },
    delivered,
    port: { onDelivered: async () => undefined },
    async post(body, headers = {}) {
      const all = { 'content-type': 'application/octet-stream', ...headers };
      const sent = fetch(`${origin()}/letterbox/letters`, { method: 'POST', body: new Uint8Array(body), headers: all });
      let isAnswered = false;
      const answered = sent.finally(() => {
        isAnswered = true;
      });
      while (!isAnswered) {
        await new Promise((resolve) => setTimeout(resolve, 5));
        await letterbox.writeSpool();
      }
      const response = await answered;
      const text = await response.text();
      const { acceptance, ...said } = JSON.parse(text);
      return { status: response.status, headers: response.headers, text, said, acceptance };
    },
    get: (path) => fetch(`${origin()}/letterbox/${path}`),
    async segment(batch) {
      const { segments } = await (await box.get('bulletin/index.json')).json();
      const link = segments.find((one: { batch: number }) => one.batch === batch);
      return box.get(`bulletin/${link?.segment ?? '0'.repeat(64)}.bin`);
    },
    async letter(texts, given) {
      const token = given ?? (await plainToken(world.db, thisWeek));
      return { token, body: letterBody({ thread: token.thread, token, type: 1, texts: textsOf(texts) }) };
    },
    async takers(epoch, takers) {
      await world.db.transaction(async (db) => {
        await db.run('DELETE FROM taker_count WHERE epoch = ?', [epoch]);
        await db.run('INSERT INTO taker_count (epoch, takers) VALUES (?, ?)', [epoch, takers]);
      });
    },
    async reopen(own, load, db) {
      await letterbox.close();
      await open(own, load, db);
    },
    items: () =>
      world.db.rows('SELECT batch, type, thread_id AS threadId, content FROM letter_item ORDER BY batch, id'),
  };
  return box;
}
