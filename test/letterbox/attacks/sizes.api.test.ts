import { describe, expect, it } from 'vitest';
import { sqlite } from '../../support/databases.ts';
import { contact, letterboxOn, thisWeek } from '../../support/letterbox-world.ts';
import { rawAnswer, rawRequest } from '../../support/raw-answer.ts';
import { letterBody } from '../../support/threads.ts';
import { plainToken } from '../../support/tokens.ts';
import { worldOn } from '../../support/world.ts';

/** Of an answer: the first line, the names and values of its headers, its whole length. */
function shapeOf(answer: string) {
  const [head = '', body = ''] = answer.split('\r\n\r\n');
  const [line = '', ...headers] = head.split('\r\n');
  return { status: line.split(' ')[1], size: answer.length, headers, body: body.trimEnd() };
}

describe('the bytes of a letter and its answer', () => {
  const world = worldOn(sqlite, { settings: { issuer: { confidentialContact: contact } } });
  const box = letterboxOn(world);
  const ask = async (request: Buffer) => {
    const timer = setInterval(() => void box.letterbox.writeSpool(), 5);
    return shapeOf(await rawAnswer(box.origin, request).finally(() => clearInterval(timer)));
  };
  const requestOf = (body: Buffer, headers: Record<string, string> = {}) =>
    rawRequest('POST /letterbox/letters', { 'content-length': String(body.length), ...headers }, body);
  const get = (path: string) => ask(rawRequest(`GET /letterbox/${path}`));

  it('are as many whatever is written, and whatever becomes of it', async () => {
    const short = await box.letter({ title: 'A', obstacle: 'B', cost: '' });
    const long = await box.letter({ title: 'A'.repeat(120), obstacle: 'é'.repeat(3_400), cost: '' });
    const second = await box.letter({ title: 'Another' }, short.token);
    const token = await plainToken(world.db, thisWeek, 'me-too');
    const uuid = '8c4ae3f2-0e0c-4f3e-9a55-55a4f0a4c111';
    const meToo = letterBody({ thread: token.thread, token, type: 2, texts: [uuid] });
    const followUp = letterBody({ thread: short.token.thread, type: 3, texts: ['0', '1', 'TEXT', 'Hello?'] });
    const spoilt = Buffer.from(long.body);
    spoilt[530]! ^= 1;
    const untrue = Buffer.from(meToo);
    untrue[200]! ^= 1;
    const requests = {
      short: requestOf(short.body),
      long: requestOf(long.body),
      meToo: requestOf(meToo),
      second: requestOf(second.body),
      followUp: requestOf(followUp),
      spoilt: requestOf(spoilt),
      untrue: requestOf(untrue),
      malformed: requestOf(Buffer.alloc(8_192)),
    };
    expect(new Set(Object.values(requests).map(({ length }) => length)).size).toBe(1);
    const answers = [];
    for (const request of Object.values(requests)) answers.push(await ask(request));
    answers.push(await ask(requestOf(short.body, { cookie: 'a=b' })), await ask(requestOf(Buffer.alloc(9_000))));
    await box.reopen({ spool: null });
    answers.push(await ask(requests.short));

    expect(answers.map(({ status }) => status)).toEqual([
      ...['200', '200', '200', '409', '403', '403', '403', '400'],
      ...['400', '400', '503'],
    ]);
    expect(new Set(answers.map(({ size }) => size)).size).toBe(1);
    expect(new Set(answers.map(({ headers }) => headers.join('\n'))).size).toBe(1);
    expect(answers[0]!.headers.map((header) => header.split(':')[0]!.toLowerCase()).sort()).toEqual([
      ...['cache-control', 'connection', 'content-length', 'content-type', 'origin-agent-cluster'],
      ...['referrer-policy', 'x-content-type-options'],
    ]);
  });

  it('leave no trace in what the same connection is given afterwards', async () => {
    const paths = ['manifest.json', 'bulletin/index.json', 'door/'];
    const before = await Promise.all(paths.map(get));
    await ask(requestOf((await box.letter()).body));
    await ask(requestOf((await box.letter()).body));
    expect(await Promise.all(paths.map(get))).toEqual(before);
  });
});
