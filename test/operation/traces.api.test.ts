import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { blueprint } from '../../server/blueprint.ts';
import { epochAt } from '../../server/kernel/epochs.ts';
import { openDatabase } from '../../server/kernel/open-database.ts';
import { type BuiltServer, startDemo } from '../support/built-server.ts';
import { databases, sqlite } from '../support/databases.ts';
import { widgetOf } from '../support/known-documents.ts';
import { textsOf } from '../support/letterbox-world.ts';
import { letterBody } from '../support/threads.ts';
import { plainToken } from '../support/tokens.ts';

interface SentSpan {
  name: string;
  traceId: string;
  parentSpanId?: string;
  attributes: { key: string; value: Record<string, unknown> }[];
}

/** Takes traces as a collector does: OTLP over HTTP, as JSON. */
async function startCollector() {
  const bodies: string[] = [];
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    bodies.push(`${request.url}\n${body}`);
    response.setHeader('content-type', 'application/json').end('{}');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    text: () => bodies.join('\n'),
    resources: () => bodies.map((body) => JSON.parse(body.slice(body.indexOf('\n'))).resourceSpans[0].resource),
    spans: (): SentSpan[] =>
      bodies.flatMap((body) => JSON.parse(body.slice(body.indexOf('\n'))).resourceSpans[0].scopeSpans[0].spans),
    close: () => server.close(),
  };
}

const canary = 'Quetzalcoatlus';

describe.each(databases)('statements on $name', (database) => {
  it('are observed with their text and without their values, one by one and together', async () => {
    const { url, drop } = await database.make();
    const seen: string[] = [];
    const answered: string[] = [];
    const db = await openDatabase(url, blueprint, undefined, (sql) => {
      seen.push(sql);
      return () => void answered.push(sql);
    });
    await db.dataSource.runMigrations();
    await db.rows('SELECT name FROM department WHERE id = ?', [canary]);
    await db.transaction(async (writer) => {
      await writer.run('INSERT INTO department (id, name) VALUES (?, ?)', ['1', canary]);
      await writer.together((all) => all.run('UPDATE department SET name = ?', [canary]).then(() => undefined));
    });
    await expect(db.rows('SELECT nothing')).rejects.toThrow();
    await db.close();
    await drop();
    expect(seen).toEqual([
      'SELECT name FROM department WHERE id = ?',
      'INSERT INTO department (id, name) VALUES (?, ?)',
      'UPDATE department SET name = ?',
      'SELECT nothing',
    ]);
    expect(answered).toEqual(seen);
  });
});

describe('traces of a server', () => {
  let made: { url: string; drop: () => Promise<void> };
  let collector: Awaited<ReturnType<typeof startCollector>>;
  let server: BuiltServer;
  const start = async (settings: Record<string, string>) => {
    server = await startDemo({ DATABASE_URL: made.url, BLOCKERS_DELIVERY: 'every 1s', ...settings });
  };
  beforeEach(async () => {
    made = await sqlite.make();
    collector = await startCollector();
  });
  afterEach(async () => {
    collector.close();
    await made.drop();
  });

  /** A letter with a stamp, as it comes to the door, and what a page asks for before. */
  const writeLetter = async () => {
    const { send } = await widgetOf(server.api, 'ilse.brouwer');
    const epoch = epochAt('Europe/Amsterdam', new Date());
    for (const name of ['BlockerDesk', 'LetterStorageKeys']) expect((await send(name)).errors).toBeUndefined();
    await send('IssueTokens', { input: { epoch, letters: [canary], meToos: [] } });
    const db = await openDatabase(made.url, blueprint);
    const list = async () => (await fetch(`${server.door}/letterbox/manifest.json`)).text();
    await expect.poll(list).toContain('"kind":"letter"');
    const token = await plainToken(db, epoch);
    const body = letterBody({ thread: token.thread, token, type: 1, texts: textsOf({ title: canary }) });
    const headers = { 'content-type': 'application/octet-stream' };
    const letter = { method: 'POST', headers, body: new Uint8Array(body) };
    const answer = await fetch(`${server.door}/letterbox/letters`, letter);
    expect(await answer.json()).toMatchObject({ status: 'accepted', acceptance: expect.any(String) });
    // The identified half answers no letter either.
    await fetch(`${server.api}/letterbox/letters`, letter);
    await db.close();
  };

  it('say what was asked and how long the database took, nobody’s name or words, and nothing of letters', async () => {
    await start({
      ...{ OTEL_EXPORTER_OTLP_ENDPOINT: collector.url, OTEL_SERVICE_NAME: 'wall of the tests' },
      OTEL_RESOURCE_ATTRIBUTES: 'deployment.environment.name=tests',
    });
    const { token, send } = await widgetOf(server.api, 'abdel.zerouali');
    const found = await send('People', { search: 'fenna', first: 5 });
    const [fenna] = found.data.people;
    const [value] = (await send('Values')).data.purpose.values;
    const texts = { situation: canary, action: canary, effect: canary };
    const input = { ...texts, receiverIds: [fenna.id], valueId: value.id, idempotencyKey: canary };
    expect((await send('GiveRecognition', { input })).data.giveRecognition.__typename).toBe('Recognition');
    await send('Wall', { filter: { search: canary } });
    await fetch(`${server.api}/${canary}?name=${canary}`);
    await writeLetter();
    await server.stop();

    const roots = collector.spans().filter(({ parentSpanId }) => !parentSpanId);
    const graphql = roots.map(({ name }) => name).filter((name) => name.includes('graphql'));
    expect(graphql.sort()).toEqual([
      'POST /graphql GiveRecognition',
      'POST /graphql People',
      'POST /graphql Values',
      'POST /graphql Wall',
    ]);
    const give = roots.find(({ name }) => name.endsWith('GiveRecognition'))!;
    const statements = collector
      .spans()
      .filter(({ traceId, parentSpanId }) => traceId === give.traceId && parentSpanId);
    expect(statements.map(({ name }) => name)).toEqual(expect.arrayContaining(['SELECT', 'INSERT']));
    expect(JSON.stringify(statements)).toContain('INSERT INTO');
    expect(JSON.stringify(collector.resources()[0])).toMatch(/deployment\.environment\.name.*wall of the tests/);

    const person = Buffer.from(fenna.id, 'base64url').toString().split(':')[1]!;
    const secrets = [canary, token, 'abdel', 'Abdel', 'Fenna', 'fenna', 'ilse', fenna.id, person, '127.0.0.1', '::'];
    expect(secrets.filter((secret) => collector.text().includes(secret))).toEqual([]);
    const ofLetters = /letter|issue|token|nullifier|storage_secret|desk/i;
    expect(roots.filter(({ name }) => ofLetters.test(name) && !name.includes('/demo/token'))).toEqual([]);
    const sql = collector.spans().map((span) => JSON.stringify(span.attributes));
    expect(sql.filter((text) => /issuer_key|token_issuance|storage_secret|letter_item|nullifier/.test(text))).toEqual(
      [],
    );
  });
});

describe('traces', () => {
  it('are sampled as the variables say', async () => {
    const collector = await startCollector();
    const server = await startDemo({ OTEL_EXPORTER_OTLP_ENDPOINT: collector.url, OTEL_TRACES_SAMPLER: 'always_off' });
    const { send } = await widgetOf(server.api, 'abdel.zerouali');
    expect((await send('Values')).errors).toBeUndefined();
    await server.stop();
    collector.close();
    expect(collector.text()).toBe('');
  });
});

describe('a collector that is away', () => {
  it('stops nobody, and is a warning without an address', async () => {
    const server = await startDemo({
      OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:1',
      OTEL_BSP_SCHEDULE_DELAY: '100',
      OTEL_EXPORTER_OTLP_TIMEOUT: '1000',
    });
    const { send } = await widgetOf(server.api, 'abdel.zerouali');
    expect((await send('Values')).errors).toBeUndefined();
    await expect.poll(server.output, { timeout: 40_000 }).toContain('traces could not be sent');
    await server.stop();
    expect(server.output()).not.toContain('127.0.0.1:1"');
  });
});
