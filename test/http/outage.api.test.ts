import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { mariadbOrNone } from '../support/databases.ts';
import { give, recognition, wall } from '../support/operations.ts';
import { proxyTo } from '../support/test-proxy.ts';
import { worldOn } from '../support/world.ts';

describe.runIf(mariadbOrNone)('a database that goes away', () => {
  const world = worldOn(mariadbOrNone!);

  it('is said without a word of the cause, and when it is back all recovers by itself', async () => {
    const anna = await world.person();
    const bram = await world.person();
    const care = await world.value();
    const proxy = await proxyTo(world.url);
    const { app, close } = await world.another({}, proxy.url);
    const ready = async () => (await app.http.inject('/readyz')).statusCode;
    const known = world.asking(anna, app);
    const input = () => ({
      receiverIds: [bram.id],
      valueId: care.id,
      situation: 'A',
      action: 'B',
      effect: 'C',
      idempotencyKey: randomUUID(),
    });
    await known.mutate(give, input());
    await Promise.all(Array.from({ length: 20 }, () => known.ok(wall)));
    expect(await ready()).toBe(200);

    await proxy.cut();
    const failed = [
      await known.query(wall),
      await known.query(give, { input: input() }),
      await world.asking(bram, app).query(recognition, { id: 'x' }),
    ];
    expect(await ready()).toBe(503);
    expect((await app.http.inject('/livez')).statusCode).toBe(200);
    const incidents = failed.map(({ errors, text }) => {
      expect(errors).toHaveLength(1);
      expect(errors[0].extensions).toEqual({ code: 'INTERNAL_SERVER_ERROR', incidentId: expect.any(String) });
      expect(errors[0].message).toBe('Something went wrong on our side. Please try again later.');
      expect(text).not.toMatch(/ECONN|127\.0\.0\.1|SELECT|mysql|stack/i);
      return errors[0].extensions.incidentId;
    });
    const logged = world.log.takeErrors();
    for (const incidentId of incidents) {
      const lines = logged.filter((line) => line.incidentId === incidentId);
      expect(lines).toHaveLength(1);
      expect(JSON.stringify(lines[0]!.err)).toMatch(/ECONN|closed state|Connection lost/);
    }

    await proxy.mend();
    expect(await ready()).toBe(200);
    expect((await known.ok(wall)).wall.edges).toHaveLength(1);
    expect((await known.mutate(give, input())).__typename).toBe('Recognition');
    expect((await world.asking(bram, app).ok('{ viewer { id } }')).viewer.id).toBe(bram.id);
    await close();
    await proxy.cut();
  });
});
