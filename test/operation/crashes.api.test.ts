import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { describe, expect, it } from 'vitest';
import { type BuiltServer, startDemo } from '../support/built-server.ts';
import { recordChaos } from '../support/chaos.ts';
import { databases } from '../support/databases.ts';
import type { Made, MadePerson } from '../support/factories.ts';
import { addComment, give, react } from '../support/operations.ts';
import { issuerSetting, tokenFor } from '../support/test-issuer.ts';
import { worldOn } from '../support/world.ts';
import { wrongCounts } from '../support/wrong-counts.ts';

const rounds = 5;
const writers = 8;
/** Most of it is starting processes. */
const slow = { timeout: 300_000 };

describe.each(databases)('a server that is killed again and again on $name', (database) => {
  const world = worldOn(database);
  const start = () =>
    startDemo({ DEMO: 'false', DATABASE_URL: world.url, AUTH_ISSUERS: issuerSetting, OPEN_DOCUMENTS: 'true' });

  /** Null where nobody answered: then the same is asked again after the next start, under the same key. */
  const send = async (server: BuiltServer, { userName }: MadePerson, query: string, input: object) => {
    const headers = {
      'content-type': 'application/json',
      authorization: `Bearer ${await tokenFor(userName, new Date())}`,
    };
    const body = JSON.stringify({ query, variables: { input } });
    const response = await fetch(`${server.api}/graphql`, { method: 'POST', headers, body }).catch(() => null);
    const { data } = response?.status === 200 ? await response.json().catch(() => ({})) : {};
    return data ? (Object.values(data)[0] as { __typename: string; id: string }) : null;
  };

  /** One after another writes what nobody has answered yet, until the server is gone. */
  const work = async (server: BuiltServer, queue: Write[], answered: Write[]) => {
    for (let next = queue.shift(); next; next = queue.shift()) {
      const answer = await send(server, next.who, next.query, next.input);
      if (!answer) return void queue.unshift(next);
      expect(answer.__typename).toBe(next.type);
      answered.push({ ...next, id: answer.id });
    }
  };

  it(`has everything that it answered, once, and counts right, ${rounds} times over`, slow, async () => {
    world.clock.set(new Date().toISOString());
    const [people, value] = [await world.people(rounds * 60), await world.value()];
    const story = await world.recognition({ giver: people[0]!, receivers: [people[1]!], value });
    const queue = people.slice(2).flatMap((who) => writesOf(who, people[0]!, value, story.id));
    const queues = Array.from({ length: writers }, (_, index) => queue.filter((_, place) => place % writers === index));
    const answered: Write[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const server = await start();
      const working = queues.map((own) => work(server, own, answered));
      // In the middle of whatever is under way after so many answers.
      const enough = answered.length + 10 + round * 7;
      await expect.poll(() => answered.length, { interval: 3, timeout: 60_000 }).toBeGreaterThan(enough);
      server.process.kill('SIGKILL');
      await once(server.process, 'exit');
      await Promise.all(working);
      await server.stop();
    }
    const last = await start();
    const doubtful = queues.flatMap((own) => own.slice(0, 1));
    await Promise.all(doubtful.map((one) => work(last, [one], answered)));
    await last.stop();
    expect(answered.length).toBeGreaterThan(rounds * 10);
    await expectStored(answered);
    const found = `${answered.length} changes answered, 0 lost, 0 twice, every repeated count right`;
    recordChaos(`${rounds} times kill -9 of a server under ${writers} writers, ${database.name}`, found);
  });

  const expectStored = async (answered: Write[]) => {
    const ids = (type: string) => answered.filter((one) => one.type === type).map(({ id }) => id);
    const [row] = await world.db.rows<{ stories: number; comments: number; reactions: number }>(
      `SELECT (SELECT COUNT(*) FROM recognition) - 1 AS stories, (SELECT COUNT(*) FROM recognition_comment) AS comments,
         (SELECT COUNT(*) FROM reaction) AS reactions`,
    );
    const reactions = answered.filter(({ query }) => query === react).length;
    const stories = ids('Recognition').length - reactions;
    expect({ ...row }).toEqual({ stories, comments: ids('Comment').length, reactions });
    expect(new Set(ids('Comment')).size).toBe(ids('Comment').length);
    expect(await wrongCounts(world.db)).toEqual([]);
  };
});

interface Write {
  who: MadePerson;
  query: string;
  input: object;
  type: 'Recognition' | 'Comment';
  id?: string;
}

/** A nomination, a comment and a reaction of everybody: nobody comes near the limits of a person. */
function writesOf(who: MadePerson, receiver: MadePerson, value: Made, recognitionId: string): Write[] {
  const texts = { situation: 'A', action: 'B', effect: 'C' };
  const given = { receiverIds: [receiver.id], valueId: value.id, ...texts, idempotencyKey: randomUUID() };
  return [
    { who, query: give, input: given, type: 'Recognition' },
    { who, query: addComment, input: { recognitionId, text: 'Fine', idempotencyKey: randomUUID() }, type: 'Comment' },
    { who, query: react, input: { recognitionId, kind: 'HEART', on: true }, type: 'Recognition' },
  ];
}
