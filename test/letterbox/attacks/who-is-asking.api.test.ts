import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { databases } from '../../support/databases.ts';
import { contact, letterboxOn, thisWeek } from '../../support/letterbox-world.ts';
import { rawAnswer, rawRequest } from '../../support/raw-answer.ts';
import { shyRequest, shyResponse } from '../../support/shy-request.ts';
import { letterBody } from '../../support/threads.ts';
import { plainToken } from '../../support/tokens.ts';
import { worldOn } from '../../support/world.ts';

describe.each(databases)('a letterbox that may not look at who is asking, on $name', (database) => {
  const world = worldOn(database, { config: { confidentialContact: contact } });
  const box = letterboxOn(world);
  let server: Server;
  const looked: unknown[] = [];
  let handle: (request: IncomingMessage, response: ServerResponse) => Promise<void> = async () => undefined;

  beforeAll(async () => {
    // The letterbox masks what it fails with: what was looked at is told from here.
    server = createServer((request, response) => {
      handle(request, response).catch((error) => {
        looked.push(error);
        response.destroy();
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  });
  afterAll(() => server.close());

  const origin = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const ask = async (request: Buffer) => {
    const answered = rawAnswer(origin(), request);
    const timer = setInterval(() => void box.letterbox.writeSpool(), 5);
    const answer = await answered.finally(() => clearInterval(timer));
    return { status: Number(answer.split(' ')[1]), reason: /"reason":"(\w+)"/.exec(answer)?.[1] ?? null };
  };
  const post = (body: Buffer, headers: Record<string, string> = {}) =>
    ask(rawRequest('POST /letterbox/letters', { 'content-length': String(body.length), ...headers }, body));

  it('takes and refuses letters, and gives out everything that it has', async () => {
    handle = (request, response) => box.letterbox.handle(shyRequest(request), shyResponse(response));
    const { body, token } = await box.letter();
    const other = (await box.letter({ title: 'Another' }, token)).body;
    const foreign = letterBody({
      thread: token.thread,
      token: { ...token, epoch: thisWeek + 1 },
      type: 2,
      texts: [contactUuid],
    });
    const spoilt = Buffer.from((await box.letter()).body);
    spoilt[530]! ^= 1;
    const followUp = letterBody({ thread: token.thread, type: 3, texts: ['0', '1', 'TEXT', 'Hello?'] });
    const meToo = await plainToken(world.db, thisWeek, 'me-too');
    expect([
      await post(body),
      await post(body),
      await post(letterBody({ thread: meToo.thread, token: meToo, type: 2, texts: [contactUuid] })),
      await post(other),
      await post(foreign),
      await post(spoilt),
      await post(followUp),
      await post(Buffer.alloc(8_192)),
      await post(Buffer.alloc(8_191)),
      await post(body, { cookie: 'session=anna' }),
      await post(body, { 'user-agent': 'Annas browser', 'x-forwarded-for': '192.0.2.7', forwarded: 'for=192.0.2.7' }),
    ]).toEqual([
      { status: 200, reason: null },
      { status: 200, reason: null },
      { status: 200, reason: null },
      { status: 409, reason: 'SPENT' },
      { status: 403, reason: 'UNKNOWN_KEY' },
      { status: 403, reason: 'INVALID_SIGNATURE' },
      { status: 403, reason: 'UNKNOWN_THREAD' },
      { status: 400, reason: 'MALFORMED' },
      { status: 400, reason: 'WRONG_SIZE' },
      { status: 400, reason: 'IDENTIFIED_REQUEST' },
      { status: 200, reason: null },
    ]);
    await box.letterbox.deliver();
    for (const path of ['manifest.json', 'bulletin/index.json', 'bulletin/1.bin']) {
      expect((await ask(rawRequest(`GET /letterbox/${path}`))).status, path).toBe(200);
    }
    expect((await ask(rawRequest('GET /letterbox/door/nothing.js'))).status).toBe(404);
    expect((await ask(rawRequest('PUT /letterbox/letters'))).status).toBe(405);
    expect(looked).toEqual([]);
  });

  it.each([
    ['the address', (request: IncomingMessage) => request.socket.remoteAddress],
    ['the browser', (request: IncomingMessage) => request.headers['user-agent']],
    ['a cookie', (request: IncomingMessage) => request.headers.cookie],
    ['an address that was passed on', (request: IncomingMessage) => request.headers['x-forwarded-for']],
    ['the headers as they came', (request: IncomingMessage) => request.rawHeaders],
    ['the host', (request: IncomingMessage) => request.headers.host],
  ])('would be caught looking at %s', async (_, look) => {
    handle = async (request) => void look(shyRequest(request));
    await ask(rawRequest('GET /letterbox/manifest.json', { 'user-agent': 'Annas browser' }));
    expect(looked.splice(0).map(String)).toEqual([expect.stringMatching(/^Error: the letterbox looked at/)]);
  });
});

const contactUuid = '8c4ae3f2-0e0c-4f3e-9a55-55a4f0a4c111';
