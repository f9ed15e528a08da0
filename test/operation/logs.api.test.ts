import { randomUUID } from 'node:crypto';
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { blueprint } from '../../server/blueprint.ts';
import type { Database } from '../../server/kernel/database.ts';
import { epochAt } from '../../server/kernel/epochs.ts';
import { openDatabase } from '../../server/kernel/open-database.ts';
import { ValueRow } from '../../server/purpose/values/value.row.ts';
import { type BuiltServer, startDemo } from '../support/built-server.ts';
import { sqlite } from '../support/databases.ts';
import { textsOf } from '../support/letterbox-world.ts';
import { addComment, changeSettings, fileReport, give, people, wall } from '../support/operations.ts';
import { openStream } from '../support/reading-stream.ts';
import { signed, testIssuer, tokenFor } from '../support/test-issuer.ts';
import { letterBody } from '../support/threads.ts';
import { plainToken } from '../support/tokens.ts';

/** A word that is nowhere else, for this field of somebody's. */
const canary = (field: string) => `Quetzalcoatlus${field}`;

/** Whatever is said of a server, or of what is written in it, in any encoding that a log may use. */
const anyCanary = /quetzalcoatlus\w*|UXVldHphbGNvYXRsdX|51756574/gi;

describe('the log of a whole run', () => {
  let server: BuiltServer;
  let db: Database;
  let drop: () => Promise<void>;
  const valueId = randomUUID();

  beforeAll(async () => {
    const made = await sqlite.make();
    drop = made.drop;
    db = await openDatabase(made.url, blueprint);
    await db.dataSource.runMigrations();
    const texts = { nameNl: 'Zorg', nameEn: 'Care', meaningNl: 'Wij.', meaningEn: 'We.' };
    await db.transaction((writer) => writer.insert(ValueRow, { id: valueId, position: 1, ...texts }));
    const creating = { ...testIssuer, link: { sub: 'userName' }, create: true, trustEmail: true };
    const closed = { ...creating, issuer: 'https://closed.test', create: false };
    server = await startDemo({
      ...{ DEMO: 'false', DATABASE_URL: made.url, OPEN_DOCUMENTS: 'true', LOG_LEVEL: 'trace' },
      ...{ AUTH_ISSUERS: JSON.stringify([creating, closed]), CONFIDENTIAL_CONTACT: 'Anna | https://i.test' },
      ...{ LETTERBOX_KEY: 'a key of the tests for what waits', BLOCKERS_MIN_PEOPLE: '2' },
    });
  });
  afterAll(async () => {
    await server.stop();
    await db.close();
    await drop();
  });

  const tokenOf = (name: string, claims: object = {}) =>
    tokenFor(canary(`Subject${name}`), new Date(), {
      ...{ name: `${name} ${canary('Name')}`, email: `${name}${canary('Address')}@intranet.test`, locale: 'en' },
      ...{ department: `Company / ${canary('Department')}`, title: canary('Title'), ...claims },
    });
  const post = async (body: string | object, headers: Record<string, string> = {}) => {
    const answer = await fetch(`${server.api}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
    return { status: answer.status, text: await answer.text() };
  };
  const as = async (name: string) => {
    const authorization = `Bearer ${await tokenOf(name)}`;
    return async (query: string, variables: object = {}) => {
      const { text } = await post({ query, variables }, { authorization });
      return JSON.parse(text);
    };
  };
  const texts = { situation: canary('Situation'), action: canary('Action'), effect: canary('Effect') };
  const nodeOf = (type: string, id: string) => Buffer.from(`${type}:${id}`).toString('base64url');

  /** What people do: sign in, nominate, comment, report, search, listen. */
  const work = async () => {
    const [anna, bram] = [await as('Anna'), await as('Bram')];
    const me = async (ask: typeof anna) => (await ask('{ viewer { id } }')).data.viewer.id;
    const [, bramId] = [await me(anna), await me(bram)];
    expect((await bram(changeSettings, { input: { honour: 'AT_ONCE' } })).errors).toBeUndefined();
    const input = { ...texts, receiverIds: [bramId], valueId: nodeOf('Value', valueId), idempotencyKey: randomUUID() };
    const given = (await anna(give, { input })).data.giveRecognition;
    expect(given.__typename).toBe('Recognition');
    const recognitionId = given.id;
    const comment = { recognitionId, text: canary('Comment'), idempotencyKey: randomUUID() };
    expect((await bram(addComment, { input: comment })).data.comment.__typename).toBe('Comment');
    expect((await bram(fileReport, { input: { recognitionId, reason: canary('Reason') } })).errors).toBeUndefined();
    await anna(wall, { filter: { search: canary('Search') } });
    await anna(people, { search: canary('Search') });
    // Refused by a rule, and by the form of what is sent.
    await anna(give, { input: { ...input, situation: ' ', idempotencyKey: canary('Key') } });
    await anna(give, { input: { ...input, [canary('Field')]: canary('Value') } });
    await anna(`{ ${canary('Query')} }`);
    await anna(`{ ${canary('Alias')}: viewer { name }`);
  };

  /** What does not belong: bodies, tokens, addresses and connections that are not right. */
  const misbehave = async () => {
    const long = `{"query":"${canary('Long').repeat(20_000)}"}`;
    for (const body of [`{"${canary('Body')}`, `"${canary('Body')}"`, `[${canary('Body')}]`, long]) await post(body);
    await post(canary('Form'), { 'content-type': `text/${canary('Type')}` });
    await post({ documentId: canary('Document') });
    const good = await tokenOf('Anna');
    const tokens = [
      canary('Token'),
      good.slice(0, -3),
      await tokenOf('Anna', { aud: 'another program' }),
      await tokenOf('Anna', { exp: 1 }),
      await tokenOf('Nobody', { iss: 'https://closed.test' }),
      await tokenOf('Unknown', { iss: 'https://unknown.test' }),
      await signed({ sub: canary('Subject') }, `${canary('Secret')} of somebody else, long enough`),
    ];
    for (const token of tokens) {
      const { status } = await post({ query: '{ viewer { id } }' }, { authorization: `Bearer ${token}` });
      expect(status).toBe(401);
    }
    await post(
      { query: '{ viewer { id } }' },
      { authorization: canary('Scheme'), 'accept-language': canary('Language') },
    );
    await fetch(`${server.api}/${canary('Path')}?name=${canary('Parameter')}`, {
      headers: { cookie: canary('Cookie') },
    });
    const stream = await openStream(server.api, good, {}, `subscription { ${canary('Stream')} }`);
    stream.leave();
    const upgrade = ['Connection: Upgrade', 'Upgrade: websocket', `Sec-WebSocket-Protocol: ${canary('Upgrade')}`];
    await raw(`GET /graphql?${canary('Parameter')} HTTP/1.1\r\nHost: x\r\n${upgrade.join('\r\n')}\r\n\r\n`);
    await raw(`${canary('Garbage')}\r\n\r\n`);
    await raw(`POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Length: ${canary('Length')}\r\n\r\n`);
  };

  /** Bytes as they come, until the server has said something. */
  const raw = (bytes: string) =>
    new Promise<void>((resolve) => {
      const socket = connect(Number(new URL(server.api).port), '127.0.0.1', () => socket.end(bytes));
      socket.on('error', () => undefined).on('close', () => resolve());
      socket.once('data', () => socket.destroy());
    });

  const writeLetters = async () => {
    const list = async () => (await fetch(`${server.door}/letterbox/manifest.json`)).text();
    await expect.poll(list, { timeout: 40_000 }).toContain('"kind":"letter"');
    const token = await plainToken(db, epochAt('Europe/Amsterdam', new Date()));
    const body = letterBody({ thread: token.thread, token, type: 1, texts: textsOf({ title: canary('Letter') }) });
    const send = async (bytes: Uint8Array, headers = {}) => {
      const letter = { method: 'POST', body: new Uint8Array(bytes), headers };
      return (await (await fetch(`${server.door}/letterbox/letters`, letter)).json()).status;
    };
    await fetch(`${server.door}/letterbox/${canary('Path')}`);
    // It is accepted once the spool is written, at the latest at the stop; what is refused is answered at once.
    const accepted = send(body);
    expect(await send(body.subarray(1))).toBe('refused');
    expect(await send(body, { cookie: canary('Cookie') })).toBe('refused');
    return { accepted };
  };

  it('has one event on a line, and nobody’s words, name, address or token', async () => {
    await work();
    await misbehave();
    const { accepted } = await writeLetters();
    await server.stop();
    expect(await accepted).toBe('accepted');

    const lines = server.output().split('\n').filter(Boolean);
    // What the server says to somebody at a terminal, on the standard error.
    const isSaid = (line: string) => /^Applaus is (not )?ready: /.test(line);
    const events = lines.filter((line) => !isSaid(line)).map((line) => JSON.parse(line));
    expect(events.every(({ level, time, msg }) => level && time && typeof msg === 'string')).toBe(true);
    const messages = events.map(({ msg }) => msg);
    expect(messages).toEqual(expect.arrayContaining(['Applaus is ready', 'stopping', 'stopped']));
    expect(messages.filter((message) => message.startsWith('a token was refused')).length).toBeGreaterThan(3);
    expect(server.output().match(anyCanary) ?? []).toEqual([]);
    expect(events.filter(({ level }) => level >= 50)).toEqual([]);
    expect(`a line with ${canary('Name')}`.match(anyCanary)).toHaveLength(1);
  });
});
