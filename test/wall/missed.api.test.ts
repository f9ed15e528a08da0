import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { App } from '../../server/app.ts';
import { openEvents } from '../../server/kernel/events.ts';
import { parseNodeId } from '../../server/kernel/node-id.ts';
import { followMissed } from '../../server/wall/follow-missed.ts';
import { recordChaos } from '../support/chaos.ts';
import { databases } from '../support/databases.ts';
import type { Made } from '../support/factories.ts';
import { give } from '../support/operations.ts';
import { type PrivateRedis, startRedis } from '../support/private-redis.ts';
import { worldOn } from '../support/world.ts';

let redis = await startRedis();

describe.skipIf(!redis)('two processes while Redis is away', () => {
  const world = worldOn(databases.at(-1)!);

  it('serve, say so, and tell live streams what they have missed, once it is back', async () => {
    const [here, there] = [await start(), await start()];
    const [giver, receiver, value] = [await world.person(), await world.person(), await world.value()];
    world.clock.set(new Date().toISOString());
    const input = () => ({
      ...{ receiverIds: [receiver.id], valueId: value.id, idempotencyKey: randomUUID() },
      ...{ situation: 'A', action: 'B', effect: 'C' },
    });
    const before = await world.asking(giver, here.app).mutate(give, input());
    await expect.poll(() => there.heard).toEqual([idOf(before)]);
    const { port } = redis!;
    await redis!.stop();
    await expect.poll(() => ready(there.app)).toBe('ok, degraded: Redis is away');
    world.clock.set(new Date().toISOString());
    const missed = await world.asking(giver, here.app).mutate(give, input());
    expect(here.heard).toEqual([idOf(before), idOf(missed)]);
    expect(there.heard).toEqual([idOf(before)]);

    redis = (await startRedis(port)) as PrivateRedis;
    await expect.poll(() => there.heard, { timeout: 10_000 }).toEqual([idOf(before), idOf(missed)]);
    await expect.poll(() => ready(here.app)).toBe('ok');
    expect(here.heard).toEqual([idOf(before), idOf(missed)]);
    recordChaos(
      'Redis killed under two servers and started again',
      'both serve; live streams get what they missed, once',
    );
    await here.end();
    await there.end();
    await redis.stop();
  });

  const idOf = ({ id }: Made) => parseNodeId(id)!.uuid;

  async function start() {
    const events = openEvents({ url: redis!.url, prefix: 'applaus:test' }, world.log.logger);
    const { app, close } = await world.another({ events });
    const stop = followMissed(app.context);
    const heard: string[] = [];
    void (async () => {
      for await (const { recognitionId } of events.subscribe('recognitionPublished')) heard.push(recognitionId);
    })();
    await expect.poll(() => ready(app)).toBe('ok');
    const end = async () => {
      await stop();
      await events.close();
      await close();
    };
    return { app, heard, end };
  }

  async function ready({ http }: App): Promise<string> {
    return (await http.inject('/readyz')).body.trim();
  }
});
