import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { App } from '../../server/app.ts';
import { type Events, openEvents } from '../../server/kernel/events.ts';
import { openReplica } from '../../server/kernel/replica/open-replica.ts';
import { type Replica, type ReplicaLimits, usualLimits } from '../../server/kernel/replica/replica.ts';
import { recordChaos } from '../support/chaos.ts';
import type { Made, MadePerson } from '../support/factories.ts';
import { freePort } from '../support/free-port.mjs';
import { documentIdOf } from '../support/known-documents.ts';
import { addComment, give, purpose, wall } from '../support/operations.ts';
import { startRedis } from '../support/private-redis.ts';
import { openStream } from '../support/reading-stream.ts';
import { type MariadbReplica, type ReplicatedMariadb, replicatedMariadb } from '../support/replicated-mariadb.ts';
import { tokenFor } from '../support/test-issuer.ts';
import { worldOn } from '../support/world.ts';

const redis = await startRedis();
/** So patient that a replica which a test holds back is used all the same. */
const patient: ReplicaLimits = { behind: 60_000, pause: 20, rest: 200 };

describe.runIf(replicatedMariadb)('a read replica', () => {
  let servers: ReplicatedMariadb;
  let copy: MariadbReplica;
  const world = worldOn({
    name: 'two MariaDBs',
    async make() {
      servers = await replicatedMariadb!();
      copy = await servers.addReplica();
      return { url: servers.url, drop: servers.stop };
    },
  });
  let anna: MadePerson;
  let bram: MadePerson;
  let reader: MadePerson;
  let care: Made;
  const closings: (() => Promise<void>)[] = [];

  const opened = (limits: ReplicaLimits, url = copy.url): Replica =>
    openReplica({ url, primaryUrl: servers.url, deadlines: world.db.deadlines, log: world.log.logger, limits });
  /** A process with a replica; it ends with its test. */
  const started = async (limits = patient, options: { url?: string; events?: Events } = {}) => {
    const replica = opened(limits, options.url);
    const events = options.events ?? openEvents(null, world.log.logger);
    const { app, close } = await world.another({ replica, events });
    closings.push(async () => {
      await close();
      await replica.close();
      await events.close();
    });
    return { app, replica };
  };
  const used = async (replica: Replica) => {
    const begun = performance.now();
    await expect.poll(() => replica.hasSeen(begun)).toBe(true);
  };

  beforeEach(async () => {
    [anna, bram, reader] = [await world.person(), await world.person(), await world.person()];
    care = await world.value();
    for (const minutes of [3, 2, 1])
      await world.recognition({
        ...{ giver: anna, receivers: [bram], value: care, effect: `${minutes} minutes ago.` },
        publishedAt: new Date(world.clock.now().getTime() - minutes * 60_000),
      });
  });
  afterEach(async () => {
    await copy.thaw();
    for (const close of closings.splice(0)) await close();
  });
  afterAll(() => redis?.stop());

  const effects = async (app: App, who: MadePerson, variables: object = {}, headers = {}) => {
    const { data } = await world.asking(who, app).query(wall, variables, { headers });
    return data.wall.edges.map(({ node }: { node: { effect: string } }) => node.effect);
  };
  /** Where the second page begins, before the story of a minute ago. */
  const afterNow = async () => {
    const { data } = await world.asking(reader).query(wall, { first: 1 });
    return { after: data.wall.edges[0].cursor };
  };
  const commentCount = async (app: App, who: MadePerson, variables: object, headers = {}) => {
    const { data } = await world.asking(who, app).query(wall, variables, { headers });
    return data.wall.edges[0].node.commentCount;
  };
  const nominate = (app: App, who: MadePerson, effect: string) =>
    world.asking(who, app).mutate(give, {
      ...{
        receiverIds: [bram.id],
        valueId: care.id,
        situation: 'A',
        action: 'B',
        effect,
        idempotencyKey: randomUUID(),
      },
    });
  const secondStory = async () => {
    const { data } = await world.asking(reader).query(wall, { first: 2 });
    return data.wall.edges[1].node.id as string;
  };
  const comment = (app: App, who: MadePerson, recognitionId: string) =>
    world.asking(who, app).mutate(addComment, { recognitionId, text: 'x', idempotencyKey: randomUUID() });
  const ready = async (app: App) => {
    const { statusCode, body } = await app.http.inject('/readyz');
    return `${statusCode} ${body.trim()}`;
  };

  it('is asked for pages, and for nothing that may not be a moment old', async () => {
    const { app, replica } = await started();
    await used(replica);
    const pages = async () => ({
      wall: await copy.executed('FROM recognition r'),
      blockers: await copy.executed('FROM blocker b'),
      purpose: await copy.executed('FROM purpose_change'),
      others: await copy.executed('FROM person'),
    });
    const before = await pages();
    expect(await effects(app, reader)).toHaveLength(3);
    expect(await effects(app, reader, { filter: { valueId: care.id } })).toHaveLength(3);
    expect(await effects(app, reader, { filter: { search: 'minutes' } })).toHaveLength(3);
    expect(await effects(app, reader, await afterNow())).toEqual(['2 minutes ago.', '3 minutes ago.']);
    const asking = world.asking(reader, app);
    await asking.ok('{ valueProofs { newestRecognitions { id } } }');
    await asking.ok('{ blockers { edges { node { id } } } }');
    await asking.ok('{ purpose { statement } }');
    await asking.ok('{ forYou { waitingCount } settings { honour } }');
    const after = await pages();
    expect(after.wall - before.wall).toBeGreaterThanOrEqual(5);
    expect([after.blockers - before.blockers, after.purpose - before.purpose > 0]).toEqual([1, true]);
    expect(after.others).toBe(before.others);
  });

  it('that is held back shows writers what they wrote, and the others what was before', async () => {
    const [here, there] = [await started(), await started()];
    for (const { replica } of [here, there]) await used(replica);
    const [next, story] = [await afterNow(), await secondStory()];
    for (const { app } of [here, there]) expect(await commentCount(app, anna, next)).toBe(0);
    await copy.freeze();
    await comment(here.app, anna, story);
    expect(await commentCount(here.app, anna, next)).toBe(1);
    expect(await commentCount(here.app, reader, next)).toBe(0);
    expect(await commentCount(there.app, anna, next)).toBe(0);
    expect(await commentCount(there.app, anna, next, { 'cache-control': 'no-cache' })).toBe(1);
    await copy.thaw();
    await expect.poll(() => commentCount(here.app, reader, next)).toBe(1);
    await expect.poll(() => commentCount(there.app, anna, next)).toBe(1);
    const before = await copy.executed('FROM recognition r');
    for (const { replica } of [here, there]) await used(replica);
    await commentCount(here.app, anna, next);
    expect(await copy.executed('FROM recognition r')).toBe(before + 1);
  });

  it('shows nobody a first page, cached or not, without what their process has heard of', async () => {
    const { app, replica } = await started();
    await used(replica);
    const page = { documentId: documentIdOf('Wall'), variables: { first: 20 } };
    const first = async () => (await world.asking(reader, app).send(page)).data.wall.edges[0].node.effect;
    for (let turn = 0; turn < 3; turn += 1) expect(await first()).toBe('1 minutes ago.');
    await copy.freeze();
    await nominate(app, anna, 'Now.');
    for (let turn = 0; turn < 3; turn += 1) expect(await first()).toBe('Now.');
    expect((await effects(app, reader, { filter: { valueId: care.id } }))[0]).toBe('Now.');
  });

  it.runIf(redis)('shows writers what they wrote through another process, as soon as that is heard', async () => {
    const settings = { url: redis!.url, prefix: 'applaus:replica' };
    const [here, there] = [
      await started(patient, { events: openEvents(settings, world.log.logger) }),
      await started(patient, { events: openEvents(settings, world.log.logger) }),
    ];
    for (const { app, replica } of [here, there]) {
      await used(replica);
      await expect.poll(() => app.context.events.isAlone()).toBe(false);
    }
    const [next, story] = [await afterNow(), await secondStory()];
    await copy.freeze();
    await comment(here.app, anna, story);
    await expect.poll(() => commentCount(there.app, anna, next)).toBe(1);
    expect(await commentCount(there.app, reader, next)).toBe(0);
  });

  it('has the other processes told who wrote, but not who takes stamps for letters', async () => {
    const { app } = await started();
    const told: string[] = [];
    app.context.events.listen('personWrote', ({ personId }) => void told.push(personId));
    const take = 'mutation ($input: IssueTokensInput!) { issueTokens(input: $input) { __typename } }';
    await world.asking(bram, app).query(take, { input: { epoch: 1, letters: [], meToos: [] } });
    await comment(app, anna, await secondStory());
    expect(told).toEqual([anna.uuid]);
  });

  it('is not asked for what live streams tell', async () => {
    const { app, replica } = await started();
    await used(replica);
    await app.http.listen({ port: 0, host: '127.0.0.1' });
    const { port } = app.http.server.address() as { port: number };
    const stream = await openStream(`http://127.0.0.1:${port}`, await tokenFor(reader.userName, world.clock.now()));
    await copy.freeze();
    await nominate(app, anna, 'Live.');
    await stream.until(() => stream.recognitions().length > 0);
    expect(stream.recognitions()[0].effect).toBe('Live.');
    stream.leave();
  });

  it('that is a second behind is left alone and taken again, and both are said', async () => {
    const { app, replica } = await started({ ...usualLimits, rest: 500 });
    await used(replica);
    await expect.poll(() => ready(app)).toBe('200 ok');
    const next = await afterNow();
    await copy.freeze();
    await comment(app, anna, await secondStory());
    await expect.poll(() => ready(app)).toBe('200 ok, degraded: the read replica is away');
    expect(await commentCount(app, reader, next)).toBe(1);
    expect([replica.isAway(), replica.lag()]).toEqual([true, null]);
    await copy.thaw();
    await expect.poll(() => ready(app)).toBe('200 ok');
    await used(replica);
    expect(replica.lag()).toBeLessThan(1_000);
    const before = await copy.executed('FROM recognition r');
    await commentCount(app, reader, next);
    expect(await copy.executed('FROM recognition r')).toBe(before + 1);
    const said = world.log.lines().map(({ msg, reason }) => [msg, reason]);
    expect(said.filter(([msg]) => /replica/.test(String(msg)))).toEqual([
      ['the read replica is left alone: pages are read on the primary', 'it is too far behind'],
      ['the read replica is used again', undefined],
    ]);
  });

  it('that cannot be reached at the start keeps nobody from starting', async () => {
    const { app } = await started(usualLimits, {
      url: `mysql://applaus:applaus@127.0.0.1:${await freePort()}/applaus`,
    });
    expect(await effects(app, reader)).toHaveLength(3);
    expect(await ready(app)).toBe('200 ok, degraded: the read replica is away');
    await expect.poll(() => world.log.lines().map(({ code }) => code)).toContain('ECONNREFUSED');
    expect(await ready(app)).toBe('200 ok, degraded: the read replica is away');
  });

  it('that hangs, comes back and is killed is noticed by nobody who reads', async () => {
    const other = await servers.addReplica();
    const { app, replica } = await started({ ...usualLimits, rest: 500 }, { url: other.url });
    await used(replica);
    const next = await afterNow();
    const took: number[] = [];
    let isOver = false;
    const readers = Array.from({ length: 8 }, async () => {
      while (!isOver) {
        const begun = performance.now();
        expect(await effects(app, reader, next)).toHaveLength(2);
        took.push(performance.now() - begun);
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    });
    await expect.poll(() => took.length).toBeGreaterThan(100);
    other.signal('SIGSTOP');
    await expect.poll(() => replica.isAway()).toBe(true);
    const stalled = took.length;
    await expect.poll(() => took.length).toBeGreaterThan(stalled + 30);
    other.signal('SIGCONT');
    await expect.poll(() => replica.isAway()).toBe(false);
    await other.kill();
    await expect.poll(() => replica.isAway()).toBe(true);
    const before = took.length;
    await expect.poll(() => took.length).toBeGreaterThan(before + 100);
    isOver = true;
    await Promise.all(readers);
    took.sort((one, other) => one - other);
    expect(took.at(-1)).toBeLessThan(2_500);
    expect(took[Math.floor(took.length * 0.9)]).toBeLessThan(500);
    expect(await effects(app, reader)).toHaveLength(3);
    expect(await world.asking(reader, app).ok(purpose)).toMatchObject({ purpose: { values: [{ name: 'Care' }] } });
    recordChaos(
      'a read replica hangs, comes back and is killed, under 8 readers',
      `${took.length} pages read, 0 failed`,
    );
  });
});
