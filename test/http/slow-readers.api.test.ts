import { once } from 'node:events';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { register } from 'prom-client';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { App } from '../../server/app.ts';
import { Stream } from '../../server/http/streams/stream.ts';
import { sqlite } from '../support/databases.ts';
import { openStream } from '../support/reading-stream.ts';
import { tokenFor } from '../support/test-issuer.ts';
import { worldOn } from '../support/world.ts';

const mostWaiting = 64 * 1024;

/** Sends a request and never reads what comes. */
async function askWithoutReading(server: Server, headers: string[] = [], body = ''): Promise<Socket> {
  const socket = connect((server.address() as AddressInfo).port, '127.0.0.1');
  socket.pause().on('error', () => undefined);
  await once(socket, 'connect');
  const lines = ['POST /graphql HTTP/1.1', 'host: api', `content-length: ${body.length}`, ...headers];
  socket.write(`${lines.join('\r\n')}\r\n\r\n${body}`);
  return socket;
}

describe('a reader who never reads', () => {
  const world = worldOn(sqlite);
  let running: { app: App; close: () => Promise<void> };
  const responses: ServerResponse[] = [];

  beforeEach(async () => {
    running = await world.another();
    await running.app.http.listen({ port: 0, host: '127.0.0.1' });
    running.app.http.server.on('request', (_, response) => responses.push(response));
  });
  afterEach(() => running.close());

  it('is ended with little waiting, counted and logged once, while others go on', async () => {
    const [anna, bram, care] = [await world.person(), await world.person(), await world.value()];
    const effect = 'x'.repeat(200_000);
    const { uuid } = await world.recognition({ giver: anna, receivers: [bram], value: care, effect });
    const token = await tokenFor(bram.userName, world.clock.now());
    const query = 'subscription { recognitionPublished { effect } }';
    const headers = ['content-type: application/json', 'accept: multipart/mixed;subscriptionSpec=1.0'];
    const slow = await askWithoutReading(
      running.app.http.server,
      [...headers, `authorization: Bearer ${token}`],
      JSON.stringify({ query }),
    );
    await expect.poll(() => responses[0]?.headersSent).toBe(true);
    const { port } = running.app.http.server.address() as AddressInfo;
    const stream = await openStream(`http://127.0.0.1:${port}`, token);
    await stream.until(() => stream.heartbeats() > 0);
    const before = await endedBy('buffer full');
    let most = 0;
    let published = 0;
    while (!responses[0]!.destroyed && published < 200) {
      published += 1;
      running.app.context.events.publish('recognitionPublished', { recognitionId: uuid });
      await stream.until(() => stream.recognitions().length === published);
      most = Math.max(most, responses[0]!.writableLength);
    }
    expect(responses[0]!.destroyed).toBe(true);
    expect(most).toBeGreaterThan(0);
    expect(most).toBeLessThan(mostWaiting + effect.length + 1_000);
    expect(await endedBy('buffer full')).toBe(before + 1);
    expect(world.log.lines().filter(({ msg }) => msg.startsWith('a live stream was broken off'))).toEqual([
      expect.objectContaining({ level: 40, reason: 'buffer full', streams: 1 }),
    ]);
    expect(stream.isOver()).toBe(false);
    stream.leave();
    slow.destroy();
  });

  it('is ended when what waits has not gone from one heartbeat to the next', async () => {
    let stream: Stream | undefined;
    let response: ServerResponse | undefined;
    const ends: unknown[] = [];
    const server = createServer((_, raw) => {
      response = raw;
      const reader = { personId: '', login: '\n' as const, until: Number.POSITIVE_INFINITY };
      stream = new Stream(raw, reader, (_stream, why) => ends.push(why));
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const socket = await askWithoutReading(server);
    await expect.poll(() => stream).toBeDefined();
    const message = Buffer.alloc(8 * 1024);
    for (let number = 0; number < 10_000 && response!.writableLength === 0; number += 1) {
      stream!.write(message);
      await new Promise((resolve) => setImmediate(resolve));
    }
    const beat = performance.now() + 10_000;
    stream!.tick(beat);
    expect(ends).toEqual([]);
    stream!.tick(beat + 10_000);
    expect([ends, response!.destroyed]).toEqual([['not drained'], true]);
    socket.destroy();
    server.close();
  });
});

async function endedBy(reason: string): Promise<number> {
  const { values } = await register.getSingleMetric('applaus_streams_ended_total')!.get();
  return values.find(({ labels }) => labels.reason === reason)!.value;
}
