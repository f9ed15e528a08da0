import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { blueprint } from '../../../server/blueprint.ts';
import type { Database } from '../../../server/kernel/database.ts';
import { epochAt } from '../../../server/kernel/epochs.ts';
import { openDatabase } from '../../../server/kernel/open-database.ts';
import { type BuiltServer, startDemo } from '../../support/built-server.ts';
import { freePort } from '../../support/free-port.mjs';
import { textsOf } from '../../support/letterbox-world.ts';
import { ownMariadb } from '../../support/own-mariadb.ts';
import { disguises, filesWith } from '../../support/search-files.ts';
import { letterBody, sha256, tokenInputOf } from '../../support/threads.ts';
import { plainToken } from '../../support/tokens.ts';

const canary = 'Quetzalcoatlus';
/** Everything on: what one writes in a log can be read there. */
const options = [
  ...['--log-bin=applaus-bin', '--server-id=1', '--general-log=1', '--slow-query-log=1', '--long-query-time=0'],
  '--innodb-flush-log-at-trx-commit=1',
];

describe.runIf(ownMariadb)('a word that somebody writes', () => {
  const database = ownMariadb!(options);
  const temporary = mkdtempSync(join(tmpdir(), 'applaus-canary-'));
  const beside = mkdtempSync(join(tmpdir(), 'applaus-spool-'));
  let url: string;
  let drop: () => Promise<void>;
  let server: BuiltServer;
  let metrics: number;
  let db: Database;

  const start = async (delivery: string) => {
    metrics = await freePort();
    return startDemo({
      DATABASE_URL: url,
      LOG_LEVEL: 'trace',
      METRICS_PORT: String(metrics),
      TMPDIR: temporary,
      LETTERBOX_SPOOL: join(beside, 'letterbox.spool'),
      BLOCKERS_DELIVERY: delivery,
    });
  };
  beforeAll(async () => {
    ({ url, drop } = await database.make());
    server = await start('every 99999s');
    db = await openDatabase(url, blueprint);
    // The first keys of an installation are made while it starts.
    await until(async () => {
      const { entries } = await (await fetch(`${server.door}/letterbox/manifest.json`)).json();
      return entries.some(({ kind }: { kind: string }) => kind === 'letter');
    });
  });
  afterAll(async () => {
    await server.stop();
    await db.close();
    await drop();
    for (const folder of [temporary, beside]) rmSync(folder, { recursive: true });
  });

  const post = async (body: Buffer, headers: Record<string, string> = {}) => {
    const answer = await fetch(`${server.door}/letterbox/letters`, {
      method: 'POST',
      body: new Uint8Array(body),
      headers,
    });
    return (await answer.json()).reason ?? 'accepted';
  };
  const letter = async () => {
    const token = await plainToken(db, epochAt('Europe/Amsterdam', new Date()));
    const write = (title: string) => letterBody({ thread: token.thread, token, type: 1, texts: textsOf({ title }) });
    return { token, body: write(`The ${canary} one`), other: write(`Another ${canary}`) };
  };

  it('is nowhere before its delivery: in no log, metric, table, temporary file or binary log, and encrypted in the spool', async () => {
    const { token, body, other } = await letter();
    const spoilt = Buffer.from((await letter()).body);
    spoilt[530]! ^= 1;
    const malformed = Buffer.from(body);
    malformed[5] = 1;
    expect([
      await post(body),
      await post(other),
      await post(spoilt),
      await post(malformed),
      await post(body.subarray(1)),
      await post(body, { cookie: `name=${canary}` }),
    ]).toEqual(['accepted', 'SPENT', 'INVALID_SIGNATURE', 'MALFORMED', 'WRONG_SIZE', 'IDENTIFIED_REQUEST']);
    // A path that nobody serves, and the other half of the server: where requests are failed and logged.
    for (const half of [server.door, server.api]) {
      await fetch(`${half}/letterbox/${canary}`, { method: 'POST', body: canary });
    }
    await fetch(`${server.api}/letterbox/letters`, { method: 'POST', body: new Uint8Array(body) });
    await fetch(`${server.api}//letterbox/letters`, { method: 'POST', body: new Uint8Array(body) });
    await fetch(`${server.api}/graphql`, { method: 'POST', body: new Uint8Array(body) });

    const nullifier = sha256(tokenInputOf(token.thread, token.epoch, token.keyId));
    const traces = [
      ...disguises(canary),
      ...[
        token.thread.signPub,
        token.thread.openPub,
        nullifier,
        sha256(body),
        Buffer.from(token.thread.id, 'hex'),
      ].flatMap((bytes) => [
        bytes,
        ...[bytes.toString('hex'), bytes.toString('base64url')].map((text) => Buffer.from(text)),
      ]),
    ];
    const folders = [database.folder(), temporary, beside];
    expect(filesWith(folders, traces)).toEqual([]);
    const measured = await (await fetch(`http://127.0.0.1:${metrics}/metrics`)).text();
    expect(measured).toContain('applaus_process_cpu_seconds_total');
    expect(measured).not.toMatch(/letter|nullifier|spool|http_request/i);
    await server.stop();
    const said = Buffer.from(server.output());
    expect(server.output()).toContain('Applaus is ready');
    expect([...traces, Buffer.from('letterbox/letters')].filter((trace) => said.includes(trace))).toEqual([]);

    // The search finds what is there: once it is delivered, in the table, the binary log and the log of statements.
    server = await start('every 1s');
    await until(async () => (await db.rows('SELECT 1 FROM blocker WHERE title LIKE ?', [`%${canary}%`])).length > 0);
    const found = filesWith(folders, disguises(canary)).map((path) => basename(path));
    expect(found).toEqual(expect.arrayContaining(['applaus-bin.000001', 'ib_logfile0']));
    expect(found.filter((name) => name.endsWith('.spool'))).toEqual([]);
    await server.stop();
    expect(server.output()).not.toContain(canary);
  });
});

async function until(look: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    if (await look()) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('it did not come');
}
