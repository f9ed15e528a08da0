import { randomBytes } from 'node:crypto';
import { connect } from 'node:net';
import { beforeEach, describe, expect, it } from 'vitest';
import { sqlite } from '../support/databases.ts';
import { type Answer, contact, letterboxOn, textsOf, thisWeek } from '../support/letterbox-world.ts';
import { contentOf, letterBody, makeThread, type Token } from '../support/threads.ts';
import { plainToken } from '../support/tokens.ts';
import { worldOn } from '../support/world.ts';

/** Between deliveries the door asks no database: which one it is makes no difference here. */
describe('the door', () => {
  const world = worldOn(sqlite, { settings: { issuer: { minimumPeople: 1, confidentialContact: contact } } });
  const box = letterboxOn(world);
  let token: Token;
  let body: Buffer;
  beforeEach(async () => {
    ({ token, body } = await box.letter());
  });

  const reason = async (bytes: Uint8Array, headers?: Record<string, string>) => {
    const { status, said } = await box.post(bytes, headers);
    return said.status === 'accepted' ? 'accepted' : `${status} ${said.reason}`;
  };
  const changed = (at: number, change: (byte: number) => number = (byte) => byte ^ 1) => {
    const bytes = Buffer.from(body);
    bytes[at] = change(bytes[at]!);
    return bytes;
  };

  it('takes a letter, a me-too and, once a bulletin has shown the thread, a follow-up', async () => {
    expect(await reason(body)).toBe('accepted');
    const meToo = await plainToken(world.db, thisWeek, 'me-too');
    const texts = ['8c4ae3f2-0e0c-4f3e-9a55-55a4f0a4c111'];
    expect(await reason(letterBody({ thread: meToo.thread, token: meToo, type: 2, texts }))).toBe('accepted');
    await shown(0, 2);
    for (const turn of [
      ['2', '0', 'TEXT', 'It is about Mondays.'],
      ['0', '1', 'SOLVED', ''],
      ['0', '2', 'NOT_SOLVED', 'It came back.'],
    ]) {
      expect(await reason(letterBody({ thread: token.thread, type: 3, texts: turn })), turn.join()).toBe('accepted');
    }
  });

  const shown = async (...turns: number[]) => {
    await world.db.transaction(async (db) => {
      for (const turn of turns) {
        await db.run('INSERT INTO shown_turn (thread_id, turn) VALUES (?, ?)', [token.thread.id, turn]);
      }
    });
    await box.letterbox.load();
  };

  it.each([
    'cookie',
    'authorization',
    'proxy-authorization',
    'traceparent',
    'tracestate',
    'baggage',
    'sentry-trace',
    'x-request-id',
    'x-correlation-id',
    'x-amzn-trace-id',
    'x-b3-traceid',
    'x-cloud-trace-context',
    'x-forwarded-user',
    'x-remote-user',
    'remote-user',
    'x-auth-request-email',
    'x-ms-client-principal',
    'x-ms-client-principal-name',
    'x-client-cert',
    'ssl-client-subject-dn',
    'b3',
    'x-datadog-trace-id',
    'x-forwarded-email',
    'x-forwarded-client-cert',
    'cf-access-authenticated-user-email',
    'x-goog-authenticated-user-id',
    'x-amzn-oidc-identity',
    'x-authentik-username',
    'x-authenticated-userid',
    'x-consumer-username',
    'x-pomerium-jwt-assertion',
    'tailscale-user-login',
    'x-vouch-user',
    'oidc_claim_email',
    'mellon-name-id',
    'x-iisnode-auth_user',
    'client-cert',
    'x-ssl-client-s-dn',
    'x-forwarded-tls-client-cert-info',
    'x-dynatrace',
    'x-newrelic-id',
    'sw8',
    'x-unique-id',
    'x-appgw-trace-id',
    'x-azure-ref',
    'cf-ray',
    'x-amz-cf-id',
  ])('a request with %s is sent away before anything of it is looked at', async (name) => {
    const answer = await raw([`${name}: somebody`], body);
    expect(answer).toMatch(/^HTTP\/1.1 400 .*"IDENTIFIED_REQUEST"/s);
    expect(await raw([`${name.toUpperCase()}:`], Buffer.from('x'))).toMatch(/"IDENTIFIED_REQUEST"/);
    expect(await reason(body)).toBe('accepted');
  });

  /** A request as it stands on the wire: `fetch` would keep some headers back. */
  const raw = (headers: string[], bytes: Uint8Array) =>
    new Promise<string>((resolve, reject) => {
      const { hostname, port } = new URL(box.origin);
      const socket = connect(Number(port), hostname);
      let answer = '';
      socket.on('data', (chunk) => {
        answer += chunk;
      });
      socket.on('close', () => resolve(answer));
      socket.on('error', reject);
      const lines = [`Host: ${hostname}`, 'Connection: close', `Content-Length: ${bytes.length}`, ...headers];
      socket.write(`POST /letterbox/letters HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n`);
      socket.write(bytes);
    });

  it('one of another size is refused, whether it says so or not', async () => {
    for (const size of [0, 1, 8_191, 8_193, 100_000]) expect(await reason(randomBytes(size))).toBe('400 WRONG_SIZE');
    for (const size of [8_191, 8_193, 200_000]) {
      const stream = new Blob([new Uint8Array(size)]).stream();
      const sent = { method: 'POST', body: stream, duplex: 'half' } as RequestInit;
      const answer = await fetch(`${box.origin}/letterbox/letters`, sent);
      expect(await answer.json()).toEqual({ status: 'refused', reason: 'WRONG_SIZE' });
    }
  });

  it.each<[string, (bytes: Buffer) => void]>([
    ['no magic', (bytes) => bytes.write('APL2')],
    ['type 0', (bytes) => bytes.writeUInt8(0, 4)],
    ['type 4', (bytes) => bytes.writeUInt8(4, 4)],
    ['something in the empty byte', (bytes) => bytes.writeUInt8(1, 5)],
    ['a signature of no length', (bytes) => bytes.writeUInt16BE(0, 138)],
    ['a signature of 257 bytes', (bytes) => bytes.writeUInt16BE(257, 138)],
    ['a signature beyond its place', (bytes) => bytes.writeUInt16BE(512, 138)],
    ['something behind the signature', (bytes) => bytes.writeUInt8(1, 523)],
    ['a content beyond the end', (bytes) => bytes.writeUInt16BE(7_603, 588)],
    ['a content longer than its texts', (bytes) => bytes.writeUInt16BE(bytes.readUInt16BE(588) + 1, 588)],
    ['a content shorter than its texts', (bytes) => bytes.writeUInt16BE(bytes.readUInt16BE(588) - 1, 588)],
    ['no content', (bytes) => bytes.writeUInt16BE(0, 588)],
    ['nine texts', (bytes) => bytes.writeUInt8(9, 590)],
    ['a text of another length', (bytes) => bytes.writeUInt16BE(60_000, 591)],
    ['a text that is no UTF-8', (bytes) => bytes.writeUInt8(0xff, 593)],
    ['a key that shares nothing', (bytes) => bytes.fill(0, 74, 106)],
  ])('%s is malformed', async (_, change) => {
    const bytes = Buffer.from(body);
    change(bytes);
    expect(await reason(bytes)).toBe('400 MALFORMED');
  });

  it.each<[string, string[]]>([
    ['an unknown kind', textsOf({ kind: 'PEOPLE' })],
    ['an addressee that is none', textsOf({ addressee: 'Saskia' })],
    ['an unknown visibility', textsOf({ visibility: 'NOBODY' })],
    ['an unknown language', textsOf({ language: 'fr' })],
    ['a round that is none', textsOf({ round: 'x' })],
    ['no title', textsOf({ title: ' \n' })],
    ['a title of nothing that can be seen', textsOf({ title: '\u200b\u2060' })],
    ['a title of blank Braille', textsOf({ title: '\u2800' })],
    ['an obstacle of a lone accent', textsOf({ obstacle: ' \u0301' })],
    ['a title that is too long', textsOf({ title: 'x'.repeat(121) })],
    ['no obstacle', textsOf({ obstacle: '' })],
    [
      'more than 4,000 characters',
      textsOf({ title: 'x'.repeat(100), obstacle: 'x'.repeat(3_000), cost: 'x'.repeat(901) }),
    ],
    ['more than 7,000 bytes', textsOf({ title: 'x', obstacle: '字'.repeat(2_333), cost: 'x' })],
    ['seven texts', textsOf().slice(1)],
    ['no texts', []],
  ])('a letter with %s is malformed', async (_, texts) => {
    expect(await reason(letterBody({ thread: token.thread, token, type: 1, texts }))).toBe('400 MALFORMED');
  });

  it('what just fits is taken: characters are counted as people count them', async () => {
    const texts = textsOf({ title: '👍'.repeat(120), obstacle: 'x'.repeat(3_880), cost: '' });
    expect(contentOf(texts).length).toBeLessThan(7_602);
    expect(await reason(letterBody({ thread: token.thread, token, type: 1, texts }))).toBe('accepted');
  });

  it.each<[string, string[]]>([
    ['slot 0 without a turn', ['0', '0', 'TEXT', 'Hello']],
    ['slot 1 with a turn', ['2', '1', 'TEXT', 'Hello']],
    ['slot 3', ['0', '3', 'TEXT', 'Hello']],
    ['a turn that is no number', ['-1', '0', 'TEXT', 'Hello']],
    ['a turn in other digits', ['02', '0', 'TEXT', 'Hello']],
    ['another act', ['2', '0', 'CLOSED', 'Hello']],
    ['no text in a text', ['2', '0', 'TEXT', ' ']],
    ['a text that is too long', ['2', '0', 'TEXT', 'x'.repeat(4_001)]],
    ['three texts', ['2', '0', 'SOLVED']],
  ])('a follow-up with %s is malformed', async (_, texts) => {
    await shown(0, 2);
    expect(await reason(letterBody({ thread: token.thread, type: 3, texts }))).toBe('400 MALFORMED');
  });

  it('a follow-up with a token, a me-too with a name and a letter without a token are malformed', async () => {
    await shown(0, 2);
    const texts = ['2', '0', 'TEXT', 'Hello'];
    expect(await reason(letterBody({ thread: token.thread, token, type: 3, texts }))).toBe('400 MALFORMED');
    expect(await reason(letterBody({ thread: token.thread, type: 1, texts: textsOf() }))).toBe('400 MALFORMED');
    const meToo = await plainToken(world.db, thisWeek, 'me-too');
    const named = letterBody({ thread: meToo.thread, token: meToo, type: 2, texts: ['the till'] });
    expect(await reason(named)).toBe('400 MALFORMED');
  });

  it('a key that is not in the list, of another week or another kind is unknown', async () => {
    expect(await reason(changed(10))).toBe('403 UNKNOWN_KEY');
    expect(await reason(changed(9))).toBe('403 UNKNOWN_KEY');
    const meToo = await plainToken(world.db, thisWeek, 'me-too');
    const asLetter = letterBody({ thread: meToo.thread, token: meToo, type: 1, texts: textsOf() });
    expect(await reason(asLetter)).toBe('403 UNKNOWN_KEY');
    const texts = ['8c4ae3f2-0e0c-4f3e-9a55-55a4f0a4c111'];
    expect(await reason(letterBody({ thread: token.thread, token, type: 2, texts }))).toBe('403 UNKNOWN_KEY');
  });

  it('a token is good until the end of the week after its own, and two hours before its own', async () => {
    world.clock.set('2026-11-29T22:59:59.999Z');
    expect(await reason(body)).toBe('accepted');
    world.clock.set('2026-11-29T23:00:00.000Z');
    expect(await reason((await box.letter()).body)).toBe('403 EXPIRED_EPOCH');
    const next = await box.letter({}, await plainToken(world.db, thisWeek + 1));
    world.clock.set('2026-11-22T20:59:59.999Z');
    expect(await reason(next.body)).toBe('403 EXPIRED_EPOCH');
    world.clock.set('2026-11-22T21:00:00.000Z');
    expect(await reason(next.body)).toBe('accepted');
  });

  it('a token that was signed for another thread, or by nobody, is invalid', async () => {
    const thief = await makeThread();
    const stolen = letterBody({ thread: thief, token, type: 1, texts: textsOf() });
    expect(await reason(stolen)).toBe('403 INVALID_TOKEN');
    const invented = { ...token, signature: randomBytes(256) };
    expect(await reason((await box.letter({}, invented)).body)).toBe('403 INVALID_TOKEN');
    expect(await reason(changed(140))).toBe('403 INVALID_TOKEN');
    expect(await reason(changed(395))).toBe('403 INVALID_TOKEN');
  });

  it('a thread signature that is not over all of it is invalid', async () => {
    for (const at of [524, 587]) expect(await reason(changed(at)), String(at)).toBe('403 INVALID_SIGNATURE');
    // A letter of the text with other words: the token is good, the signature is not over them.
    const other = letterBody({ thread: token.thread, token, type: 1, texts: textsOf({ title: 'Tha till is slow' }) });
    body.copy(other, 524, 524, 588);
    expect(await reason(other)).toBe('403 INVALID_SIGNATURE');
    await shown(0, 2);
    const followUp = letterBody({ thread: token.thread, type: 3, texts: ['2', '0', 'TEXT', 'Hello'] });
    followUp[600]! ^= 1;
    expect(await reason(followUp)).toMatch(/400 MALFORMED|403 INVALID_SIGNATURE/);
  });

  it('no flipped bit before the padding is let through', async () => {
    const end = 590 + body.readUInt16BE(588);
    const places = [
      0,
      4,
      5,
      6,
      20,
      41,
      50,
      73,
      80,
      105,
      110,
      137,
      138,
      139,
      150,
      300,
      400,
      523,
      530,
      588,
      589,
      590,
      end - 1,
    ];
    for (const at of places) expect(await reason(changed(at)), `byte ${at}`).not.toBe('accepted');
    expect(await reason(body)).toBe('accepted');
  });

  it('a follow-up to what no bulletin has shown is refused, and so is one from somebody else', async () => {
    const followUp = (thread = token.thread, turn = '2') =>
      letterBody({ thread, type: 3, texts: [turn, '0', 'TEXT', 'Hello'] });
    expect(await reason(followUp())).toBe('403 UNKNOWN_THREAD');
    await shown(0, 2);
    expect(await reason(followUp(token.thread, '3'))).toBe('403 UNKNOWN_THREAD');
    expect(await reason(followUp(await makeThread()))).toBe('403 UNKNOWN_THREAD');
    const forged = Buffer.from(followUp(await makeThread()));
    followUp().copy(forged, 42, 42, 106);
    expect(await reason(forged)).toBe('403 INVALID_SIGNATURE');
    expect(await reason(followUp())).toBe('accepted');
  });

  it('the first thing that is wrong is what is said', async () => {
    const wrong = Buffer.from(body);
    const steps: [string, () => void][] = [
      ['403 INVALID_SIGNATURE', () => wrong.writeUInt8(wrong[524]! ^ 1, 524)],
      ['403 INVALID_TOKEN', () => wrong.writeUInt8(wrong[140]! ^ 1, 140)],
      ['403 UNKNOWN_KEY', () => wrong.writeUInt8(wrong[10]! ^ 1, 10)],
      ['400 MALFORMED', () => wrong.writeUInt8(9, 590)],
    ];
    for (const [said, spoil] of steps) {
      spoil();
      expect(await reason(wrong)).toBe(said);
    }
    expect(await reason(wrong.subarray(1))).toBe('400 WRONG_SIZE');
    expect(await reason(wrong.subarray(1), { 'x-request-id': '1' })).toBe('400 IDENTIFIED_REQUEST');
  });

  it('every answer has the same size and the same headers', async () => {
    const spent = letterBody({ thread: token.thread, token, type: 1, texts: textsOf({ title: 'Another' }) });
    const answers: Answer[] = [];
    for (const bytes of [body, spent, body.subarray(1), changed(4), changed(10), changed(140), changed(524)]) {
      answers.push(await box.post(bytes));
    }
    answers.push(await box.post(body, { 'x-request-id': '1' }));
    expect(answers.map(({ status }) => status)).toEqual([200, 409, 400, 400, 403, 403, 403, 400]);
    const names = ['cache-control', 'connection', 'content-length', 'content-type', 'keep-alive'];
    for (const { text, headers } of answers) {
      expect(Buffer.byteLength(text)).toBe(256);
      expect(headers.get('content-type')).toBe('application/json');
      expect([...headers.keys()].sort()).toEqual([
        ...names,
        'origin-agent-cluster',
        'referrer-policy',
        'x-content-type-options',
      ]);
    }
    const lines = (await raw([], body.subarray(1))).split('\r\n');
    const identified = (await raw(['cookie: a=b'], body)).split('\r\n');
    expect(identified.map((line) => line.length)).toEqual(lines.map((line) => line.length));
  });

  it('before it has read what is spent, and where the channel is closed, it asks everybody to come back', async () => {
    await box.reopen({}, false);
    expect(await reason(body)).toBe('503 BUSY');
    await box.letterbox.load();
    expect(await reason(body)).toBe('accepted');
    await box.reopen({ spool: null });
    expect(await reason(body)).toBe('503 BUSY');
  });

  it('other methods and other places are not here', async () => {
    for (const path of [
      'letters',
      'nothing',
      `bulletin/${'1'.repeat(64)}.bin`,
      'bulletin/x.bin',
      'door/',
      'door/../package.json',
    ]) {
      expect((await box.get(path)).status, path).toBeGreaterThanOrEqual(404);
    }
    const put = await fetch(`${box.origin}/letterbox/manifest.json`, { method: 'PUT', body: 'x' });
    expect(put.status).toBe(405);
  });
});
