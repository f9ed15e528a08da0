import { constants, createHash, createPublicKey, privateDecrypt, verify } from 'node:crypto';
import { BODY_TYPE, readBody } from '../../client/letterbox/protocol/body.ts';
import type { ManifestEntry } from '../../client/letterbox/protocol/manifest.ts';
import type { Answer } from '../../client/letterbox/protocol/sealed-answer.ts';
import { makeAnswer, seal, writeSegment } from './frame-bulletin.ts';
import { makeIssuer } from './frame-manifest.ts';

const DAY = 86_400_000;
const WEEK = 7 * DAY;

export interface Posted {
  body: Buffer;
  type: number;
  texts: string[];
  threadId: Buffer;
  openPub: Buffer;
}

interface Replied {
  status: number;
  type: string;
  body: Uint8Array | string;
}

/** An issuer and a letterbox that know the protocol from its document, in one process and without any storage. */
export function makeLetterWorld(now = Date.now()) {
  const { issuer, monday, entries } = issuerOf(now);
  const segments = new Map<number, Uint8Array>();
  const world = {
    issuer,
    entries,
    monday,
    manifest: issuer.signList(entries),
    segments,
    /** What was posted and not delivered. */
    waiting: [] as Posted[],
    posted: [] as Posted[],
    seen: new Set<string>(),
    requests: [] as { method: string; path: string; init?: RequestInit }[],
    /** What the door says instead of accepting, while it is set. */
    refusal: undefined as string | undefined,
    isDown: false,
    renewAfter: 15,
    issue: (epoch: number, letters: string[], meToos: string[]) => ({
      letters: letters.map((blinded) => signRaw(issuer.privateKeys.get(`${epoch} letter`)!, blinded)),
      meToos: meToos.map((blinded) => signRaw(issuer.privateKeys.get(`${epoch} me-too`)!, blinded)),
    }),
    /** A delivery: everything that waits, and answers to their authors. */
    async deliver(answers: { to: Pick<Posted, 'openPub' | 'threadId'>; answer?: Partial<Answer> }[] = []) {
      const batch = segments.size + 1;
      const sealed = answers.map(async ({ to, answer }) => {
        return { threadId: to.threadId, sealed: await seal(asAuthor(to), makeAnswer(answer)) };
      });
      const bodies = world.waiting.splice(0).map(({ body }) => body);
      segments.set(batch, writeSegment(batch, '2026-11-27', bodies, await Promise.all(sealed)));
    },
    handle: (method: string, path: string, body?: Uint8Array) => handle(world, method, path, body),
    fetch: (async (address: RequestInfo | URL, init?: RequestInit) => {
      const path = new URL(String(address)).pathname;
      world.requests.push({ method: init?.method ?? 'GET', path, init });
      if (world.isDown) throw new TypeError('Failed to fetch');
      const reply = await handle(world, init?.method ?? 'GET', path, init?.body as Uint8Array | undefined);
      return new Response(reply.body as BodyInit, { status: reply.status, headers: { 'content-type': reply.type } });
    }) as typeof fetch,
  };
  return world;
}

export type LetterWorld = ReturnType<typeof makeLetterWorld>;

type Issuing = { issuer: ReturnType<typeof makeIssuer>; monday: number; entries: ManifestEntry[] };
let known: Issuing | undefined;

/** Making keys takes longer than most tests: one set serves all worlds of a test file. */
function issuerOf(now: number): Issuing {
  const monday = Math.floor((now - 4 * DAY) / WEEK) * WEEK + 4 * DAY;
  if (known?.monday === monday) return known;
  const issuer = makeIssuer();
  const week = (epoch: number, offset: number) => issuer.addWeek(epoch, new Date(monday + offset * WEEK).toISOString());
  known = { issuer, monday, entries: [...week(202647, -1), ...week(202648, 0), ...week(202649, 1)] };
  return known;
}

const json = (body: unknown, status = 200): Replied => ({
  status,
  type: 'application/json',
  body: JSON.stringify(body),
});

async function handle(world: LetterWorld, method: string, path: string, body?: Uint8Array): Promise<Replied> {
  if (method === 'POST' && path.endsWith('/letters')) return post(world, Buffer.from(body!));
  if (path.endsWith('/manifest.json')) return json(world.manifest);
  if (path.endsWith('/index.json')) {
    const list = [...world.segments.keys()].map((batch) => ({ batch, day: '2026-11-27' }));
    return json({ segments: list, renewAfter: world.renewAfter });
  }
  const segment = world.segments.get(Number(/\/(\d+)\.bin$/.exec(path)?.[1]));
  if (segment) return { status: 200, type: 'application/octet-stream', body: segment };
  return { status: 404, type: 'text/plain', body: 'not here' };
}

async function post(world: LetterWorld, body: Buffer): Promise<Replied> {
  if (world.refusal) return json({ status: 'refused', reason: world.refusal }, world.refusal === 'BUSY' ? 503 : 403);
  const reason = body.length === 8_192 ? whatIsWrong(world, body) : 'WRONG_SIZE';
  if (reason) return json({ status: 'refused', reason }, 403);
  const { type, texts } = await readBody(new Uint8Array(body));
  const [signPub, openPub] = [body.subarray(42, 74), body.subarray(74, 106)];
  const threadId = hash('applaus/thread-id', signPub, openPub).subarray(0, 16);
  const slot =
    type === BODY_TYPE.followUp ? `${threadId.toString('hex')} ${texts[0]} ${texts[1]}` : tokenOf(body).toString('hex');
  const before = world.posted.find((posted) => posted.body.equals(body));
  if (!before && world.seen.has(slot)) return json({ status: 'refused', reason: 'SPENT' }, 409);
  world.seen.add(slot);
  const posted = { body, type, texts, threadId, openPub };
  if (!before) world.posted.push(posted);
  if (!before) world.waiting.push(posted);
  return json({ status: 'accepted' });
}

/** The checks of the protocol in its order, with node's own crypto. */
function whatIsWrong(world: LetterWorld, body: Buffer): string | undefined {
  if (body.subarray(0, 4).toString() !== 'APL1') return 'MALFORMED';
  if (body[4] !== BODY_TYPE.followUp) {
    const kind = body[4] === BODY_TYPE.letter ? 'letter' : 'me-too';
    const keyId = body.subarray(10, 42).toString('base64url');
    const entry = world.entries.find((one) => one.keyId === keyId && one.kind === kind);
    if (!entry || entry.epoch !== body.readUInt32BE(6)) return 'UNKNOWN_KEY';
    const key = createPublicKey({ key: Buffer.from(entry.spki, 'base64url'), format: 'der', type: 'spki' });
    const pss = { key, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: 48 };
    if (!verify('sha384', tokenOf(body), pss, body.subarray(140, 140 + body.readUInt16BE(138)))) return 'INVALID_TOKEN';
  }
  const content = body.subarray(590, 590 + body.readUInt16BE(588));
  const message = Buffer.concat([Buffer.from('applaus/letter/v1'), body.subarray(0, 524), hash(content)]);
  const der = Buffer.concat([Buffer.from('302a300506032b6570032100', 'hex'), body.subarray(42, 74)]);
  const thread = createPublicKey({ key: der, format: 'der', type: 'spki' });
  return verify(null, message, thread, body.subarray(524, 588)) ? undefined : 'INVALID_SIGNATURE';
}

function tokenOf(body: Buffer): Buffer {
  const nonce = hash('applaus/bind', body.subarray(42, 74), body.subarray(74, 106), body.subarray(106, 138));
  return Buffer.concat([Buffer.from('applaus/token/v1'), body.subarray(6, 10), body.subarray(10, 42), nonce]);
}

function hash(...parts: (string | Uint8Array)[]): Buffer {
  const sum = createHash('sha256');
  for (const part of parts) sum.update(part);
  return sum.digest();
}

function signRaw(key: Parameters<typeof privateDecrypt>[0] & object, blinded: string): string {
  const how = { key, padding: constants.RSA_NO_PADDING } as Parameters<typeof privateDecrypt>[0];
  return privateDecrypt(how, Buffer.from(blinded, 'base64url')).toString('base64url');
}

function asAuthor({ openPub, threadId }: Pick<Posted, 'openPub' | 'threadId'>) {
  return { openPub: new Uint8Array(openPub), threadId: new Uint8Array(threadId) };
}
