import { once } from 'node:events';
import { get } from 'node:http';
import type { Socket } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { connectionLimit } from '../../../server/kernel/bound-connections.ts';
import { createDoorServer, type DoorServer } from '../../../server/letterbox/door-server.ts';
import { sqlite } from '../../support/databases.ts';
import { contact, letterboxOn } from '../../support/letterbox-world.ts';
import { startFlood, stubAt } from '../../support/stub-flood.ts';
import { worldOn } from '../../support/world.ts';

const limit = 40;

describe('somebody who opens connections and sends stubs of letters', () => {
  const world = worldOn(sqlite, { settings: { issuer: { confidentialContact: contact } } });
  const box = letterboxOn(world);
  let door: DoorServer;
  let port: number;
  let alarms = 0;
  const open = async (arrivalTimeout = 10_000) => {
    door = createDoorServer({
      handle: box.letterbox.handle,
      isReady: () => box.letterbox.isReady,
      identifiedHosts: ['applaus.test'],
      onMisdirected() {
        alarms += 1;
      },
      maxConnections: limit,
      arrivalTimeout,
    });
    port = await door.listen(0);
  };
  afterEach(async () => {
    alarms = 0;
    await door.close();
  });

  const stubs = (count: number) => Promise.all(Array.from({ length: count }, () => stubAt(port)));
  const isOpen = (socket: Socket) => !socket.destroyed && !socket.readableEnded;
  const settled = () => new Promise((resolve) => setTimeout(resolve, 50));
  /** Unlike `fetch`, which asks again after 421. */
  const ask = async (path: string, headers: Record<string, string> = {}) => {
    const [answer] = await once(get({ port, path, headers, agent: false }), 'response');
    return answer.resume().statusCode as number;
  };
  /** The spool is written while somebody waits; null for a connection that was closed. */
  const post = async (body: Buffer) => {
    const sent = fetch(`http://127.0.0.1:${port}/letterbox/letters`, {
      ...{ method: 'POST', body: new Uint8Array(body), headers: { connection: 'close' } },
    }).then(async (answer) => (await answer.json()).status as string);
    const writing = setInterval(() => void box.letterbox.writeSpool(), 20);
    return sent.catch(() => null).finally(() => clearInterval(writing));
  };

  it('takes the place of their own oldest stub, never that of a letter', async () => {
    await open();
    const first = await stubAt(port);
    const others = await stubs(limit - 1);
    await settled();
    expect([first, ...others].every(isOpen)).toBe(true);
    expect(await post((await box.letter()).body)).toBe('accepted');
    expect([isOpen(first), others.filter(isOpen).length]).toEqual([false, limit - 1]);
  });

  it('does not take the place of a whole letter that waits for the spool', async () => {
    await open();
    const { body } = await box.letter();
    const sent = fetch(`http://127.0.0.1:${port}/letterbox/letters`, { method: 'POST', body: new Uint8Array(body) });
    await settled();
    const sockets = [...(await stubs(limit)), ...(await stubs(limit))];
    await expect.poll(() => sockets.filter(isOpen).length).toBe(limit - 1);
    await box.letterbox.writeSpool();
    expect((await (await sent).json()).status).toBe('accepted');
    for (const socket of sockets) socket.destroy();
  });

  it('keeps nobody from sending a letter within three tries, though every stub that is closed comes again', async () => {
    await open();
    const flood = startFlood(port, 10 * limit);
    await new Promise((resolve) => setTimeout(resolve, 300));
    const tries: number[] = [];
    for (let letter = 0; letter < 10; letter += 1) {
      const { body } = await box.letter();
      let [count, status]: [number, string | null] = [0, null];
      while (status !== 'accepted' && count < 10) [count, status] = [count + 1, await post(body)];
      tries.push(count);
    }
    flood.stop();
    expect(Math.max(...tries)).toBeLessThanOrEqual(3);
    expect(flood.opened()).toBeGreaterThan(50 * limit);
  });

  it('is closed without an answer when the rest does not come in time', async () => {
    await open(300);
    const socket = await stubAt(port);
    let answer = '';
    socket.on('data', (chunk) => (answer += chunk));
    await new Promise((resolve) => socket.once('close', resolve));
    expect(answer).toBe('');
  });

  it('has no more of them than a fraction of the files that the process may open', () => {
    expect(connectionLimit(1 / 4)).toBeGreaterThan(100);
    expect(connectionLimit(1 / 2)).toBeGreaterThan(connectionLimit(1 / 4));
    expect(connectionLimit(1 / 4, 150)).toBe(150);
  });

  it('an identified request or name at the door is refused as misdirected, and an alarm; a letter alone sets none off', async () => {
    await open();
    expect(await ask('/letterbox/manifest.json')).toBe(200);
    expect(await ask('/')).toBe(404);
    expect([await ask('/livez'), await ask('/readyz'), alarms]).toEqual([200, 200, 0]);
    expect(await ask('/graphql')).toBe(421);
    expect(await ask('/embed/v1/applaus.js', { authorization: 'Bearer x' })).toBe(421);
    expect(await ask('/letterbox/door/', { host: 'applaus.test:443' })).toBe(421);
    expect(alarms).toBe(3);
    expect(await ask('/letterbox/letters', { host: 'Applaus.test' })).toBe(421);
    expect(alarms).toBe(3);
  });
});
