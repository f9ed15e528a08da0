import { Redis } from 'ioredis';
import { describe, expect, it } from 'vitest';
import { changesPerMinute } from '../../server/http/mutation-limiter.ts';
import { databases } from '../support/databases.ts';
import { startRedis } from '../support/private-redis.ts';
import { worldOn } from '../support/world.ts';

const change = 'mutation { changeSettings(input: { digest: NEVER }) { __typename } }';

/** So many changes in one request. */
function several(count: number): string {
  const fields = Array.from(
    { length: count },
    (_, n) => `m${n}: changeSettings(input: { digest: NEVER }) { __typename }`,
  );
  return `mutation { ...All } fragment All on Mutation { ${fields.join('\n')} }`;
}

describe('limits on changes', () => {
  const world = worldOn(databases[0]!);

  it('who changes too much in a minute is asked to wait, in their language, and only they are', async () => {
    const [eva, tom] = await world.people(2);
    for (let done = 0; done < changesPerMinute; done += 10) await world.asking(eva!).ok(several(10));
    const dutch = { headers: { 'accept-language': 'nl' } };
    const { status, data, errors } = await world.asking(eva!).query(change, {}, dutch);
    expect({ status, data, errors }).toEqual({
      status: 200,
      data: undefined,
      errors: [
        {
          message: 'Dat ging even te snel. Probeer het zo nog eens.',
          extensions: { code: 'RATE_LIMITED', retryAfter: expect.any(Number) },
        },
      ],
    });
    expect(await world.asking(tom!).ok(change)).toBeTruthy();
  });

  it('looking is never limited', async () => {
    const eva = await world.person();
    for (let done = 0; done < changesPerMinute; done += 10) await world.asking(eva).ok(several(10));
    expect((await world.asking(eva).query(change)).errors[0].extensions.code).toBe('RATE_LIMITED');
    expect(await world.asking(eva).ok('{ forYou { waitingCount } }')).toEqual({ forYou: { waitingCount: 0 } });
  });

  it('nothing is written once the limit is reached', async () => {
    const eva = await world.person({ digest: 'DAILY' });
    const { errors } = await world.asking(eva).query(several(15));
    expect(errors).toBeUndefined();
    await world.db.transaction((db) => db.run("UPDATE person SET digest = 'DAILY' WHERE id = ?", [eva.uuid]));
    for (let done = 15; done < changesPerMinute + 15; done += 15) await world.asking(eva).query(several(15));
    await world.db.transaction((db) => db.run("UPDATE person SET digest = 'DAILY' WHERE id = ?", [eva.uuid]));
    await world.asking(eva).query(change);
    expect(await world.asking(eva).ok('{ settings { digest } }')).toEqual({ settings: { digest: 'DAILY' } });
  });
});

const redis = await startRedis();

describe.skipIf(redis === null)('limits on changes over several processes', () => {
  const world = worldOn(databases[0]!, { config: { redis: redis && { url: redis.url, prefix: 'applaus:test' } } });

  it('count together through Redis, and each for itself while Redis is away', async () => {
    const eva = await world.person();
    const second = await world.another();
    // A process counts by itself until it has reached Redis.
    const client = new Redis(redis!.url);
    for (const app of [world.app, second.app]) {
      const other = await world.person();
      const counted = () =>
        world
          .asking(other, app)
          .ok(change)
          .then(() => client.exists(`applaus:test:changes:${other.uuid}`));
      await expect.poll(counted).toBe(1);
    }
    client.disconnect();
    const limitedIn = async (app = world.app) => {
      const { errors } = await world.asking(eva, app).query(change);
      return errors?.[0].extensions.code;
    };
    await world.asking(eva).ok(several(1));
    for (let done = 1; done < changesPerMinute - 1; done += 1) await world.asking(eva).ok(change);
    expect(await limitedIn(second.app)).toBeUndefined();
    expect([await limitedIn(second.app), await limitedIn()]).toEqual(['RATE_LIMITED', 'RATE_LIMITED']);
    await redis!.stop();
    expect([await limitedIn(second.app), await limitedIn()]).toEqual([undefined, undefined]);
    await second.close();
  });
});
