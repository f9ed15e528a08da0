import { randomUUID } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import { blueprint } from '../../server/blueprint.ts';
import type { Database } from '../../server/kernel/database.ts';
import { epochAt } from '../../server/kernel/epochs.ts';
import { openDatabase } from '../../server/kernel/open-database.ts';
import type { Json } from '../support/asking.ts';
import { type BuiltServer, startDemo } from '../support/built-server.ts';
import { addComment, changeSettings, give, people, purpose, react } from '../support/operations.ts';
import { postOk } from '../support/post.ts';
import { letterBody } from '../support/threads.ts';
import { plainToken } from '../support/tokens.ts';

/** Starts the program at `top` as a demo, which has a company of its own, and writes there as people do. */
export async function fillDatabase(url: string, top: string): Promise<void> {
  const server = await startDemo({ DATABASE_URL: url, BLOCKERS_DELIVERY: 'every 5s' }, top);
  try {
    await writeOnWall(server.api);
    await deliverLetters(server, url);
  } finally {
    await server.stop();
  }
}

async function writeOnWall(api: string): Promise<void> {
  const read = async (path: string): Promise<Json> => (await fetch(`${api}/demo/${path}`)).json();
  const usernames = (await read('people')).slice(0, 8).map(({ username }: { username: string }) => username);
  const tokens: string[] = [];
  for (const username of usernames) tokens.push((await read(`token?person=${username}`)).token);
  const change = async (token: string, mutation: string, input: object) => {
    const [made]: Json[] = Object.values(await postOk(api, token, mutation, { input }));
    if (made.message) throw new Error(`refused: ${made.message}`);
    return made;
  };
  const everybody = (await postOk(api, tokens[0]!, people, { search: '', first: 100 })).people;
  const [{ id: valueId }] = (await postOk(api, tokens[0]!, purpose)).purpose.values;
  for (const [number, token] of tokens.entries()) {
    const receiverIds = everybody.slice(20 + number, 22 + number).map(({ id }: { id: string }) => id);
    const texts = { situation: `It rained on day ${number}.`, action: 'She ran.', effect: 'All stayed dry.' };
    const given = await change(token, give, { receiverIds, valueId, ...texts, idempotencyKey: randomUUID() });
    if (given.publishedAt === null) continue;
    const recognitionId = given.id;
    for (const [place, reader] of tokens.slice(0, number).entries()) {
      const kind = ['APPLAUSE', 'HEART', 'BRIGHT', 'COPY'][place % 4];
      await change(reader, react, { recognitionId, kind, on: true });
      const text = `I saw it, too (${place}).`;
      await change(reader, addComment, { recognitionId, text, idempotencyKey: randomUUID() });
    }
  }
  await change(tokens[0]!, changeSettings, { honour: 'ASK_FIRST' });
}

const titles = ['The till is slow', 'Two forms for one refund', 'Nobody answers the harbour line'];

/** Writes letters as the frame does (docs/letterbox-protocol.md), and waits until they are on the board. */
async function deliverLetters(server: BuiltServer, url: string): Promise<void> {
  const db = await openDatabase(url, blueprint);
  const epoch = epochAt('Europe/Amsterdam', new Date());
  const count = async (sql: string) => (await db.rows(sql)).length;
  await until(async () => (await count(`SELECT 1 FROM issuer_key WHERE epoch = ${epoch} AND kind = 'letter'`)) > 0);
  await Promise.all(titles.map((title) => deliverLetter(server.door, db, title)));
  const list = titles.map((title) => `'${title}'`).join(', ');
  await until(async () => (await count(`SELECT 1 FROM blocker WHERE title IN (${list})`)) === titles.length);
  await db.close();
}

async function deliverLetter(door: string, db: Database, title: string): Promise<void> {
  const token = await plainToken(db, epochAt('Europe/Amsterdam', new Date()));
  const texts = ['TOOL', '', 'ALL', 'en', '', title, 'Every payment takes a minute.', 'Customers leave the line.'];
  const body = new Uint8Array(letterBody({ thread: token.thread, token, type: 1, texts }));
  const headers = { 'content-type': 'application/octet-stream' };
  await until(async () => {
    const answer = await fetch(`${door}/letterbox/letters`, { method: 'POST', headers, body });
    const { status, reason } = (await answer.json()) as { status: string; reason?: string };
    if (status === 'accepted') return true;
    // The door reads a new key a moment after the issuer has listed it.
    if (reason !== 'UNKNOWN_KEY') throw new Error(`a letter was ${status}: ${reason}`);
    return false;
  });
}

async function until(isTrue: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 600; tries += 1) {
    if (await isTrue()) return;
    await setTimeout(100);
  }
  throw new Error('what was waited for did not come within a minute');
}
