import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { App } from '../../server/app.ts';
import { blueprint } from '../../server/blueprint.ts';
import type { Database } from '../../server/kernel/database.ts';
import { migrate } from '../../server/kernel/migrate.ts';
import { openDatabase } from '../../server/kernel/open-database.ts';
import { openLetterbox } from '../../server/letterbox/letterbox.ts';
import { recordChaos } from '../support/chaos.ts';
import type { TestDatabase } from '../support/databases.ts';
import { codeIn } from '../support/documentation.ts';
import type { Made, MadePerson } from '../support/factories.ts';
import { freePort } from '../support/free-port.mjs';
import { contact, letterboxOn, thisWeek } from '../support/letterbox-world.ts';
import { addComment, give, react, recognition } from '../support/operations.ts';
import { type GaleraNode, runsGalera, startGalera } from '../support/private-galera.ts';
import { runsHaproxy, startHaproxy } from '../support/private-haproxy.ts';
import { worldOn } from '../support/world.ts';
import { wrongCounts } from '../support/wrong-counts.ts';

const patient = { timeout: 60_000, interval: 200 };

/** As `docs/scale.md` has it, on ports of our own. */
function configurationFor(port: number, nodes: GaleraNode[]): string {
  const text = codeIn('docs/scale.md').with('mode tcp').replace('bind :3306', `bind 127.0.0.1:${port}`);
  const withHost = (configuration: string, { url }: GaleraNode, index: number) =>
    configuration.replace(`10.0.1.${index + 1}:3306`, new URL(url).host);
  return nodes.reduce(withHost, text);
}

describe.runIf(runsGalera)('three servers on the three nodes of a cluster', () => {
  let nodes: GaleraNode[];
  const cluster: TestDatabase = {
    name: 'Galera',
    async make() {
      const started = await startGalera();
      nodes = started.nodes;
      return { url: `${nodes[0]!.url}/applaus`, drop: started.stop };
    },
  };
  const issuer = { minimumPeople: 1, confidentialContact: contact };
  const world = worldOn(cluster, { settings: { issuer } });
  const others: { app: App; db: Database; close: () => Promise<void> }[] = [];
  const databaseOf = (node: number) => (node === 0 ? world.db : others[node - 1]!.db);
  const appOf = (node: number) => (node === 0 ? world.app : others[node - 1]!.app);

  beforeAll(async () => {
    for (const node of nodes.slice(1)) others.push(await world.another({}, `${node.url}/applaus`));
  });
  afterAll(async () => {
    for (const other of others) await other.close();
  });

  it('are migrated once, though it is begun through two nodes at the same moment', async () => {
    await world.db.dataSource.query('CREATE DATABASE anew CHARACTER SET utf8mb4');
    const open = (node: number) => openDatabase(`${nodes[node]!.url}/anew`, blueprint);
    const databases = [await open(0), await open(1)];
    const done = await Promise.all(databases.map(migrate));
    expect(done.flat().sort()).toEqual(blueprint.migrations.map(({ name }) => name).sort());
    const twice = 'SELECT name FROM migrations GROUP BY name HAVING COUNT(*) > 1';
    expect(await databases[1]!.rows(twice)).toEqual([]);
    for (const db of databases) await db.close();
  });

  describe('and their one letterbox', () => {
    const box = letterboxOn(world);

    it('goes on from its spool through another node when its own is cut off, and nothing is delivered twice', async () => {
      const sent = [await box.letter({ title: 'One' }), await box.letter({ title: 'Two' })];
      for (const { body } of sent) expect((await box.post(body)).said.status).toBe('accepted');
      await box.takers(thisWeek, 8);
      const options = {
        db: databaseOf(1),
        settings: box.letterbox.settings,
        port: { onDelivered: async () => undefined },
        now: world.clock.now,
        onError: () => undefined,
      };
      await expect(openLetterbox({ ...options, lockTimeout: 0 })).rejects.toThrow(/There is a letterbox/);
      await nodes[0]!.isolate(true);
      await expect.poll(() => box.letterbox.writeSpool().then(() => box.letterbox.isReady), patient).toBe(false);
      const heir = await openLetterbox({ ...options, lockTimeout: 30_000 });
      await heir.load();
      await heir.deliver();
      await nodes[0]!.isolate(false);
      await expect.poll(() => titles(world.db), patient).toEqual(['One', 'Two']);
      await box.letterbox.load();
      expect(box.letterbox.isReady).toBe(false);
      await heir.close();
      await expect.poll(() => box.letterbox.load().then(() => box.letterbox.isReady), patient).toBe(true);
      await box.letterbox.deliver();
      expect(await titles(databaseOf(2))).toEqual(['One', 'Two']);
    });

    const titles = async (db: Database) => {
      const rows = await db.rows<{ content: string }>('SELECT content FROM letter_item').catch(() => []);
      return rows.map(({ content }) => JSON.parse(content)[5]).sort();
    };
  });

  it.runIf(runsHaproxy)('go on through HAProxy in front of the nodes when the one they use is killed', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'applaus-haproxy-'));
    const port = await freePort();
    const haproxy = await startHaproxy(folder, configurationFor(port, [...nodes].reverse()), port);
    const { app, close } = await world.another({}, `mysql://applaus:applaus@127.0.0.1:${port}/applaus`);
    const [[giver, receiver], value] = [await world.people(2), await world.value()];
    const nominate = async () => {
      const input = { receiverIds: [receiver!.id], valueId: value.id, situation: 'A', action: 'B', effect: 'C' };
      const sent = { input: { ...input, idempotencyKey: randomUUID() } };
      const answered = async () => (await world.asking(giver!, app).query(give, sent)).data?.giveRecognition?.id;
      await expect.poll(answered, patient).toBeTruthy();
    };
    await nominate();
    await nodes[2]!.kill();
    await nominate();
    await nodes[2]!.start();
    await nominate();
    world.log.takeErrors();
    for (const node of [0, 1, 2]) {
      const stories = () =>
        databaseOf(node)
          .rows('SELECT id FROM recognition')
          .catch(() => []);
      await expect.poll(stories, patient).toHaveLength(3);
    }
    world.log.takeErrors();
    await close();
    await haproxy.stop();
    rmSync(folder, { recursive: true });
    recordChaos('the node behind HAProxy killed and started again, Galera', '3 stories answered and on every node');
  });

  describe('under load', () => {
    let people: MadePerson[];
    let values: Made;
    beforeEach(async () => {
      [people, values] = [await world.people(240), await world.value()];
    });

    const readiness = async (node: number) => (await appOf(node).http.inject('/readyz')).statusCode;

    /** Asks the servers in turn until one answers, under the same key, as the widget and a load balancer do. */
    const persistently = async (person: MadePerson, from: number, text: string, input: object) => {
      for (let node = from; ; node += 1) {
        const reply = await world.asking(person, appOf(node % 3)).query(text, { input });
        if (!reply.errors) return Object.values(reply.data)[0] as { __typename: string; id: string };
        await setTimeout(100);
      }
    };

    it('lose nothing that was answered while a node is cut off and another is killed, and count right', async () => {
      const first = await world.recognition({ giver: people[0]!, receivers: [people[1]!], value: values });
      const answered = { stories: [] as string[], comments: 0, unseen: 0 };
      let isOver = false;
      // Each gives one: nobody comes near the limits of a person.
      const write = async (index: number) => {
        for (let turn = index; !isOver && turn < people.length - 1; turn += 6) {
          const [person, on] = [people[turn]!, people[turn + 1]!];
          const texts = { situation: 'A', action: 'B', effect: 'C', idempotencyKey: randomUUID() };
          const story = await persistently(person, turn, give, { receiverIds: [on.id], valueId: values.id, ...texts });
          expect(story.__typename).toBe('Recognition');
          answered.stories.push(story.id);
          const said = { recognitionId: first.id, text: 'Fine', idempotencyKey: randomUUID() };
          expect((await persistently(person, turn + 1, addComment, said)).__typename).toBe('Comment');
          answered.comments += 1;
          await persistently(person, turn + 2, react, { recognitionId: first.id, kind: 'HEART', on: true });
          const seen = await world.asking(person, appOf((turn + 1) % 3)).query(recognition, { id: story.id });
          if (!seen.errors && seen.data.recognition === null) answered.unseen += 1;
        }
      };
      const writers = [0, 1, 2, 3, 4, 5].map(write);
      await setTimeout(2_000);
      await nodes[2]!.isolate(true);
      await expect.poll(() => readiness(2), patient).toBe(503);
      await setTimeout(2_000);
      await nodes[2]!.isolate(false);
      await expect.poll(() => readiness(2), patient).toBe(200);
      await nodes[1]!.kill();
      await setTimeout(3_000);
      await nodes[1]!.start();
      await setTimeout(2_000);
      isOver = true;
      await Promise.all(writers);
      world.log.takeErrors();
      expect(answered.stories.length).toBeGreaterThan(20);
      expect(new Set(answered.stories).size).toBe(answered.stories.length);
      for (const node of [0, 1, 2]) await expectKept(databaseOf(node), answered);
      expect(answered.unseen).toBe(0);
      const found = `${answered.stories.length} stories and ${answered.comments} comments answered, 0 lost, 0 twice, 0 unseen by their writers, counts right on each node`;
      recordChaos('a node of three cut off, another killed and started again, under 6 writers, Galera', found);
    });

    const expectKept = async (db: Database, { stories, comments }: { stories: string[]; comments: number }) => {
      const [row] = await db.rows<{ stories: number; comments: number }>(
        `SELECT (SELECT COUNT(*) FROM recognition) AS stories,
           (SELECT COUNT(*) FROM recognition_comment) AS comments`,
      );
      expect({ ...row }).toEqual({ stories: stories.length + 1, comments });
      expect(await wrongCounts(db)).toEqual([]);
    };
  });
});
