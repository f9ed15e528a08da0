import { randomUUID } from 'node:crypto';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { App } from '../../server/app.ts';
import type { Json } from '../support/asking.ts';
import { sqlite } from '../support/databases.ts';
import type { Made, MadePerson } from '../support/factories.ts';
import { answerConsent, fileReport, give, wall } from '../support/operations.ts';
import { openStream } from '../support/reading-stream.ts';
import { tokenFor } from '../support/test-issuer.ts';
import { worldOn } from '../support/world.ts';

describe('live stories', () => {
  const world = worldOn(sqlite, { config: { allowedOrigins: ['https://intranet.test'] } });
  let running: { app: App; close: () => Promise<void> };
  let url: string;
  let anna: MadePerson;
  let bram: MadePerson;
  let reader: MadePerson;
  let care: Made;

  beforeEach(async () => {
    [anna, bram, reader] = [await world.person(), await world.person(), await world.person()];
    care = await world.value();
    running = await world.another();
    await running.app.http.listen({ port: 0, host: '127.0.0.1' });
    url = `http://127.0.0.1:${(running.app.http.server.address() as AddressInfo).port}`;
  });
  afterEach(() => running.close());

  const token = (who = reader, claims: object = {}) =>
    tokenFor(who.userName, world.clock.now(), claims as Record<string, unknown>);
  const listen = async (who = reader, claims: object = {}, headers = {}) => {
    const stream = await openStream(url, await token(who, claims), headers);
    await stream.until(() => stream.heartbeats() > 0 || stream.isOver());
    return stream;
  };
  const nominate = (effect: string, to = bram) =>
    world.asking(anna, running.app).mutate(give, {
      receiverIds: [to.id],
      valueId: care.id,
      situation: 'A',
      action: 'B',
      effect,
      idempotencyKey: randomUUID(),
    });

  it('a story arrives once it is told, for each who listens', async () => {
    const streams = [await listen(), await listen(bram)];
    const recognition = await nominate('Live.');
    for (const stream of streams) {
      await stream.until(() => stream.recognitions().length > 0);
      expect(stream.recognitions()).toEqual([
        { id: recognition.id, effect: 'Live.', publishedAt: recognition.publishedAt },
      ]);
    }
    expect(streams[0]!.response.headers.get('content-type')).toBe(
      'multipart/mixed;boundary="graphql";subscriptionSpec=1.0',
    );
  });

  it('pages of the intranet may read the stream', async () => {
    const stream = await listen(reader, {}, { origin: 'https://intranet.test' });
    expect(stream.response.headers.get('access-control-allow-origin')).toBe('https://intranet.test');
  });

  it('a waiting story arrives when it is agreed to, and not again when it comes back', async () => {
    const careful = await world.person({ honour: 'ASK_FIRST' });
    const stream = await listen();
    const recognition = await nominate('Asked.', careful);
    for (const agree of [true, false, true])
      await world.asking(careful, running.app).mutate(answerConsent, { recognitionId: recognition.id, agree });
    await nominate('Next.');
    await stream.until(() => stream.recognitions().length > 1);
    expect(stream.recognitions().map(({ effect }: { effect: string }) => effect)).toEqual(['Asked.', 'Next.']);
  });

  it('a story that is gone again before it could be told is passed over, without an error', async () => {
    const stream = await listen();
    const gone = await world.recognition({ giver: anna, receivers: [bram], value: care, publishedAt: null });
    running.app.context.events.publish('recognitionPublished', { recognitionId: gone.uuid });
    await nominate('There.');
    await stream.until(() => stream.recognitions().length > 0);
    expect(stream.recognitions()).toHaveLength(1);
    const withReport = await nominate('Reported.');
    await world.asking(reader, running.app).mutate(fileReport, { recognitionId: withReport.id, reason: 'x' });
    expect(world.log.text()).not.toContain('"level":50');
  });

  it('the stream lives: a heartbeat comes every ten seconds', async () => {
    const stream = await listen();
    await stream.until(() => stream.heartbeats() > 1);
    expect(stream.isOver()).toBe(false);
  });

  it('it ends when the token ends', async () => {
    const started = performance.now();
    const stream = await listen(reader, { exp: Math.floor(world.clock.now().getTime() / 1000) + 2 });
    await stream.over();
    expect(performance.now() - started).toBeGreaterThan(1_500);
    expect(stream.text()).toMatch(/--graphql--\r\n$/);
  });

  it('nothing reaches somebody who has left', async () => {
    const [stream, other] = [await listen(), await listen(bram)];
    await world.deactivate(reader);
    running.app.context.events.publish('personChanged', { personId: reader.uuid });
    await nominate('After.');
    await other.until(() => other.recognitions().length > 0);
    await stream.until(() => stream.isOver());
    expect(stream.recognitions()).toEqual([]);
  });

  it('it ends when the server drains, and the server then closes', async () => {
    const stream = await listen();
    running.app.drain();
    await stream.until(() => stream.isOver());
    expect(stream.text()).toMatch(/--graphql--\r\n$/);
    await running.app.http.close();
  });

  it('a reader who goes away leaves nothing behind', async () => {
    for (let turn = 0; turn < 20; turn += 1) (await listen()).leave();
    await new Promise((resolve) => setTimeout(resolve, 100));
    await nominate('Nobody reads.');
    const stream = await listen();
    await nominate('Somebody does.');
    await stream.until(() => stream.recognitions().length > 0);
    running.app.drain();
    await stream.over();
  });

  it('without a token there is no stream, and with a refused one neither', async () => {
    const anonymous = await openStream(url, null);
    await anonymous.over();
    expect(JSON.parse(anonymous.text()).errors[0].extensions.code).toBe('UNAUTHENTICATED');
    const refused = await openStream(url, 'a.b.c');
    await refused.over();
    expect(refused.response.status).toBe(401);
  });

  it.each([
    ['subscription { recognitionPublished { nothing } }', 400],
    ['subscription { recognitionPublished {', 400],
    [
      `subscription { recognitionPublished { value { ${Array.from({ length: 30 }, (_, n) => `a${n}: name`).join(' ')} } } }`,
      400,
    ],
    ['subscription { a: recognitionPublished { id } b: recognitionPublished { id } }', 400],
  ])('a stream of %s is refused', async (query, status) => {
    const { status: answered, errors } = await world
      .asking(reader)
      .query(query, {}, { headers: { accept: 'multipart/mixed;subscriptionSpec=1.0' } });
    expect([answered, errors.length > 0, typeof errors[0].extensions.code]).toEqual([status, true, 'string']);
  });

  it.each([
    [
      'subscription ($n: Int!) { recognitionPublished { comments(first: $n) { edges { cursor } } } }',
      {},
      'BAD_USER_INPUT',
    ],
    [
      'subscription ($n: Int) { recognitionPublished { comments(first: $n) { edges { cursor } } } }',
      { n: 'x' },
      'BAD_USER_INPUT',
    ],
    ['subscription { recognitionPublished { id } }', 'text', 'BAD_REQUEST'],
    ['subscription { recognitionPublished { id } }', [1], 'BAD_REQUEST'],
  ])('a stream of %s with variables %j is refused by name', async (query, variables, code) => {
    const { status, errors } = await world
      .asking(reader)
      .query(query, variables as object, { headers: { accept: 'multipart/mixed;subscriptionSpec=1.0' } });
    expect([status, errors.map((error: Json) => error.extensions.code)]).toEqual([400, [code]]);
  });

  it('a query with more wrong variables than are listed is refused by name too', async () => {
    const query = 'query ($ids: [ID!]!) { viewerMarks(recognitionIds: $ids) { recognitionId } }';
    const { status, errors } = await world.asking(reader).query(query, { ids: Array(60).fill({}) });
    expect([status, errors.at(-1).message]).toEqual([400, expect.stringContaining('Too many errors')]);
    expect(new Set(errors.map((error: Json) => error.extensions.code))).toEqual(new Set(['BAD_USER_INPUT']));
  });

  it('a query that would take a stream gets its answer', async () => {
    const { status, data } = await world
      .asking(reader)
      .query(wall, {}, { headers: { accept: 'multipart/mixed;subscriptionSpec=1.0' } });
    expect([status, data.wall.edges]).toEqual([200, []]);
  });

  it('a subscription that takes no stream is told so', async () => {
    const { status, errors } = await world.asking(reader).query('subscription { recognitionPublished { id } }');
    expect([status, errors[0].extensions.code]).toEqual([406, 'BAD_REQUEST']);
  });

  it('connections that never ask anything do not keep the server from closing', async () => {
    const { hostname, port } = new URL(url);
    const sockets = await Promise.all(
      Array.from(
        { length: 5 },
        () =>
          new Promise<Socket>((resolve) => {
            const socket = connect(Number(port), hostname, () => resolve(socket));
          }),
      ),
    );
    const ended = Promise.all(
      sockets.map((socket) => new Promise((resolve) => socket.on('error', () => undefined).once('close', resolve))),
    );
    const started = performance.now();
    await new Promise((resolve) => setTimeout(resolve, 50));
    running.app.drain();
    await running.app.http.close();
    await ended;
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});
