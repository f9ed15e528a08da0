import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { lockRow } from '../../server/kernel/sql.ts';
import { type BuiltServer, startDemo } from '../support/built-server.ts';
import { makeCertificate } from '../support/certificates.ts';
import { recordChaos } from '../support/chaos.ts';
import { mariadbOrNone } from '../support/databases.ts';
import { codeIn } from '../support/documentation.ts';
import type { Made, MadePerson } from '../support/factories.ts';
import { followedStream } from '../support/followed-stream.ts';
import { freePort } from '../support/free-port.mjs';
import { commentOn, type Failure, goingComments, sentBy, sentUntilAnswered } from '../support/going-comments.ts';
import { give } from '../support/operations.ts';
import { type Haproxy, problemsOf, runsHaproxy, startHaproxy } from '../support/private-haproxy.ts';
import { startRedis } from '../support/private-redis.ts';
import { issuerSetting } from '../support/test-issuer.ts';
import { worldOn } from '../support/world.ts';

const names = ['one', 'two', 'three'] as const;
const documented = codeIn('docs/scale.md').with('balance roundrobin');
const redis = await startRedis();

describe.runIf(mariadbOrNone && redis && runsHaproxy)('three servers behind HAProxy, as in docs/scale.md', () => {
  const world = worldOn(mariadbOrNone!);
  const folder = mkdtempSync(join(tmpdir(), 'applaus-haproxy-'));
  const servers = {} as Record<(typeof names)[number], BuiltServer>;
  let ports: number[];
  let haproxy: Haproxy;
  let api: string;
  let people: MadePerson[];
  let care: Made;

  const start = async (name: (typeof names)[number]) => {
    servers[name] = await startDemo({
      ...{ DEMO: 'false', PORT: String(ports[names.indexOf(name)]), DATABASE_URL: world.url, REDIS_URL: redis!.url },
      ...{ LETTERBOX_DATABASE_URL: world.url, AUTH_ISSUERS: issuerSetting, OPEN_DOCUMENTS: 'true', DRAIN_SECONDS: '4' },
    });
  };

  beforeAll(async () => {
    ports = await Promise.all(names.map(freePort));
    await Promise.all(names.map(start));
    const port = await freePort();
    api = `http://127.0.0.1:${port}`;
    const here = documented
      .replace(/bind :443 .*/, `bind 127.0.0.1:${port}`)
      .replace(/10\.0\.0\.(\d):4000/g, (_, number) => `127.0.0.1:${ports[number - 1]}`)
      // Each takes two of the files that this process may open.
      .replace(/maxconn \d+/, 'maxconn 200')
      // So short that a stream whose heartbeats did not count would end within the test.
      .replace(/timeout (client|server) 30s/g, 'timeout $1 11s');
    haproxy = await startHaproxy(folder, here, port);
  });
  beforeEach(async () => {
    world.clock.set(new Date().toISOString());
    [people, care] = [await world.people(30), await world.value()];
  });
  afterAll(async () => {
    await haproxy?.stop();
    await Promise.all(Object.values(servers).map(({ stop }) => stop()));
    await redis!.stop();
    rmSync(folder, { recursive: true });
  });

  const story = (giver: MadePerson, receiver: MadePerson) =>
    world.recognition({ giver, receivers: [receiver], value: care });
  const nominate = async (giver: MadePerson, receiver: MadePerson, effect: string) => {
    const texts = { valueId: care.id, situation: 'A', action: 'B', effect, idempotencyKey: randomUUID() };
    const { data } = await sentBy(giver, api, {
      query: give,
      variables: { input: { ...texts, receiverIds: [receiver.id] } },
    });
    expect(data.giveRecognition.__typename).toBe('Recognition');
  };
  /** The servers that have answered something. */
  const answeredBy = () =>
    new Set(haproxy.lines().flatMap((line) => /servers\/(\S+) \S+ 200 .*"POST \/graphql/.exec(line)?.[1] ?? []));
  const stored = async ({ uuid }: Made) => {
    const [row] = await world.db.rows<{ said: number; counted: number }>(
      `SELECT comment_count AS counted,
         (SELECT COUNT(*) FROM recognition_comment c WHERE c.recognition_id = r.id) AS said FROM recognition r WHERE r.id = ?`,
      [uuid],
    );
    return [Number(row!.said), Number(row!.counted)];
  };

  it('lose and double nothing while one is killed, comes back, and another is told to stop', async () => {
    const writers = await Promise.all(
      people.slice(0, 12).map(async (person, index) => ({ person, on: await story(people[index + 12]!, person) })),
    );
    const shared = await story(people[28]!, people[29]!);
    const streams = people.slice(0, 6).map(({ userName }) => followedStream(api, userName));
    const areOpen = () => streams.every(({ isOpen }) => isOpen());
    await expect.poll(areOpen).toBe(true);
    const going = goingComments(api, writers, 600);
    const heard = async (effect: string, giver: number) => {
      await expect.poll(areOpen).toBe(true);
      await nominate(people[giver]!, people[29]!, effect);
      const times = () => streams.map(({ effects }) => effects().filter((one) => one === effect).length);
      await expect.poll(times).toEqual(streams.map(() => 1));
    };
    await heard('Before.', 24);
    await expect.poll(() => answeredBy().size).toBe(3);
    expect(going.failures).toEqual([]);

    // Comments that wait for a row while one of the three servers is killed.
    const bodies = people.slice(12, 24).map((person) => ({ person, body: commentOn(shared, 'Well done.') }));
    const unanswered: Failure[] = [];
    let sent: Promise<unknown>[] = [];
    let killedAt = 0;
    await world.db.transaction(async (db) => {
      await lockRow(db, 'recognition', shared.uuid);
      sent = bodies.map(async ({ person, body }) => {
        const said = await sentBy(person, api, body);
        return 'data' in said ? null : unanswered.push(said);
      });
      await wait(700);
      killedAt = performance.now();
      servers.two.process.kill('SIGKILL');
      await expect.poll(() => unanswered.length).toBeGreaterThan(0);
    });
    await Promise.all(sent);
    expect(unanswered.length).toBeLessThan(bodies.length);
    const again: Failure[] = [];
    for (const { person, body } of bodies) await sentUntilAnswered(person, api, body, again);
    expect(again).toEqual([]);
    await heard('While one is gone.', 25);

    await servers.two.stop();
    await start('two');
    const whenBack = haproxy.lines().length;
    const isUsed = () =>
      haproxy
        .lines()
        .slice(whenBack)
        .some((line) => / servers\/two \S+ 200 /.test(line));
    await expect.poll(isUsed).toBe(true);
    const failed = [...going.failures, ...unanswered];
    const exited = once(servers.three.process, 'exit');
    servers.three.process.kill('SIGTERM');
    expect(await exited).toEqual([0, null]);
    // It went on answering until HAProxy had looked elsewhere.
    expect(haproxy.lines().join()).toContain('servers/three is DOWN, reason: Layer7 wrong status, code: 503');
    await heard('While another is gone.', 26);
    await going.stop();
    await Promise.all(streams.map(({ leave }) => leave()));

    expect([...going.failures, ...unanswered]).toHaveLength(failed.length);
    expect(failed.filter(({ at }) => at < killedAt || at > killedAt + 1_500)).toEqual([]);
    expect(going.stale).toEqual([]);
    expect(Math.min(...going.acknowledged)).toBeGreaterThan(5);
    const counts = await Promise.all(writers.map(({ on }) => stored(on)));
    expect(counts).toEqual(going.acknowledged.map((count) => [count, count]));
    expect(await stored(shared)).toEqual([bodies.length, bodies.length]);
    const comments = going.acknowledged.reduce((sum, count) => sum + count, bodies.length);
    const lost = `${comments} comments answered, 0 lost, 0 twice; ${failed.length} failed on it and were stored when sent again`;
    recordChaos('one of three servers behind HAProxy killed, another stopped, under 12 writers', lost);
    await servers.three.stop();
    await start('three');
  });

  it('take no letter, and HAProxy writes down nothing of one that was sent there', async () => {
    for (let turn = 0; turn < 3; turn += 1) {
      const answer = await fetch(`${api}/letterbox/letters`, { method: 'POST', body: new Uint8Array(8_192) });
      expect(answer.status).toBe(404);
    }
    expect(haproxy.lines().filter((line) => line.includes('letterbox'))).toEqual([]);
  });

  it('the configuration is taken as it stands there, with its TLS', () => {
    const { certificate, key } = makeCertificate(folder, 'applaus', ['applaus.example.com']);
    const both = join(folder, 'both.pem');
    writeFileSync(both, readFileSync(certificate, 'utf8') + readFileSync(key, 'utf8'));
    expect(problemsOf(folder, documented.replace('/etc/haproxy/applaus.example.com.pem', both))).toBe('');
    expect(problemsOf(folder, documented.replace('roundrobin', 'sideways'))).toContain(
      "balance only supports 'roundrobin'",
    );
  });
});
