import { constants, createHash, createPublicKey, privateDecrypt, verify } from 'node:crypto';
import { BODY_TYPE, textsOfBody } from '../../client/letterbox/protocol/body.ts';
import { readSegment } from '../../client/letterbox/protocol/bulletin.ts';
import type { BulletinIndex } from '../../client/letterbox/protocol/check-bulletin.ts';
import type { ManifestEntry } from '../../client/letterbox/protocol/manifest.ts';
import type { Offers } from '../../client/letterbox/protocol/offers.ts';
import type { Answer } from '../../client/letterbox/protocol/sealed-answer.ts';
import { linkOf, makeAnswer, seal, signIndex, writeSegment } from './frame-bulletin.ts';
import { makeOffers } from './frame-desk.ts';
import { type LetterboxKey, makeIssuer, makeLetterboxKey } from './frame-manifest.ts';
import { type SealedOffers, sealOffers } from './frame-offers.ts';

const FIRST = writeSegment(0, '2026-11-01', [], []);
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
export function makeLetterWorld(now = Date.now(), offers: Partial<Offers> = {}) {
  const { issuer, letterboxKey, monday, entries: weekly } = issuerOf(now);
  const entries = [...weekly, ...(offers.answers ?? []).map(({ id, ...days }) => roundEntry(issuer, id, days))];
  const segments = new Map<number, Uint8Array>();
  const versions = new Map([[0, sealOffers(makeOffers(offers))]]);
  const world = {
    issuer,
    letterboxKey,
    entries,
    monday,
    manifest: issuer.signList(entries),
    segments,
    /** What is offered, by the batch with which it went out. */
    versions,
    offersKeys: () => [...versions.values()].map(({ key }) => key).reverse(),
    /** Before anybody looks: the letterbox is there. */
    moveTo(origin: string) {
      Object.assign(offers, { origin });
      versions.set(0, sealOffers(makeOffers(offers)));
    },
    /** A delivery of nothing but what is offered from then on. */
    offer(changes: Partial<Offers>, day: string) {
      const batch = segments.size + 1;
      versions.set(batch, sealOffers(makeOffers({ ...offers, ...changes })));
      segments.set(batch, writeSegment(batch, day, [], []));
    },
    /** The chain: before the first delivery there is one of nothing but what is offered. */
    links: () => [FIRST, ...segments.values()].map((bytes) => linkOf(bytes, offersWith(versions, bytes))),
    /** What was posted and not delivered. */
    waiting: [] as Posted[],
    posted: [] as Posted[],
    seen: new Set<string>(),
    requests: [] as { method: string; path: string; init?: RequestInit }[],
    /** What the door says instead of accepting, while it is set. */
    refusal: undefined as string | undefined,
    isDown: false,
    /** What stands between here and the cache gives instead of every segment. */
    tampered: undefined as Uint8Array | undefined,
    /** What is said instead of the honest index of the bulletin. */
    index: undefined as BulletinIndex | undefined,
    /** Something on the way puts a name on every request. */
    isNamed: false,
    issue: (epoch: number, letters: string[], meToos: string[]) => ({
      letters: letters.map((blinded) => signRaw(issuer.privateKeys.get(`${epoch} letter`)!, blinded)),
      meToos: meToos.map((blinded) => signRaw(issuer.privateKeys.get(`${epoch} me-too`)!, blinded)),
    }),
    issueRound: (round: string, blinded: string) => {
      const { epoch, kind } = entries.find((entry) => entry.kind === `round:${round}`)!;
      return signRaw(issuer.privateKeys.get(`${epoch} ${kind}`)!, blinded);
    },
    /** A delivery: everything that waits, and answers to their authors. */
    async deliver(answers: { to: Pick<Posted, 'openPub' | 'threadId'>; answer?: Partial<Answer> }[] = []) {
      const batch = segments.size + 1;
      const sealed = answers.map(async ({ to, answer }) => {
        return { threadId: to.threadId, sealed: await seal(asAuthor(to), makeAnswer(answer)) };
      });
      const bodies = world.waiting.splice(0).map(({ body }) => body);
      segments.set(batch, writeSegment(batch, '2026-11-27', bodies, await Promise.all(sealed)));
    },
    /** Where a segment of the bulletin lies. */
    segmentPath: (batch: number) => `/bulletin/${linkOf(segments.get(batch)!).segment}.bin`,
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

function offersWith(versions: Map<number, SealedOffers>, segment: Uint8Array): string {
  const { batch } = readSegment(segment);
  const last = Math.max(...[...versions.keys()].filter((version) => version <= batch));
  return versions.get(last)!.hash;
}

type Issuing = {
  issuer: ReturnType<typeof makeIssuer>;
  letterboxKey: LetterboxKey;
  monday: number;
  entries: ManifestEntry[];
};
let known: Issuing | undefined;

/** Making keys takes longer than most tests: one set serves all worlds of a test file. */
function issuerOf(now: number): Issuing {
  const monday = Math.floor((now - 4 * DAY) / WEEK) * WEEK + 4 * DAY;
  if (known?.monday === monday) return known;
  const issuer = makeIssuer();
  const week = (epoch: number, offset: number) => issuer.addWeek(epoch, new Date(monday + offset * WEEK).toISOString());
  const letterboxKey = makeLetterboxKey(202647, new Date(monday - WEEK).toISOString());
  const entries = [letterboxKey.entry, ...week(202647, -1), ...week(202648, 0), ...week(202649, 1)];
  known = { issuer, letterboxKey, monday, entries };
  return known;
}

const json = (body: unknown, status = 200): Replied => ({
  status,
  type: 'application/json',
  body: JSON.stringify(body),
});

/** A round whose key signs from the beginning of its first day until the end of its last. */
function roundEntry(
  issuer: Issuing['issuer'],
  id: string,
  { opensOn, closesOn }: { opensOn: string; closesOn: string },
) {
  const notAfter = new Date(Date.parse(closesOn) + DAY).toISOString();
  const notBefore = new Date(opensOn).toISOString();
  return issuer.addKey({ epoch: 202648, kind: `round:${id}`, notBefore, notAfter, quota: 1 });
}

async function handle(world: LetterWorld, method: string, path: string, body?: Uint8Array): Promise<Replied> {
  if (world.isNamed) return json({ status: 'refused', reason: 'IDENTIFIED_REQUEST' }, 400);
  if (method === 'POST' && path.endsWith('/letters')) return post(world, Buffer.from(body!));
  if (path.endsWith('/manifest.json')) return json(world.manifest);
  if (path.endsWith('/index.json')) {
    return json(world.index ?? signIndex(world.letterboxKey, world.links()));
  }
  const offered = [...world.versions.values()].find(({ hash }) => path.endsWith(`/offers/${hash}.bin`));
  if (offered) return { status: 200, type: 'application/octet-stream', body: offered.sealed };
  const segment = [FIRST, ...world.segments.values()].find((bytes) =>
    path.endsWith(`/bulletin/${linkOf(bytes).segment}.bin`),
  );
  if (segment) return { status: 200, type: 'application/octet-stream', body: world.tampered ?? segment };
  return { status: 404, type: 'text/plain', body: 'not here' };
}

async function post(world: LetterWorld, body: Buffer): Promise<Replied> {
  if (world.refusal) return json({ status: 'refused', reason: world.refusal }, world.refusal === 'BUSY' ? 503 : 403);
  const reason = body.length === 8_192 ? whatIsWrong(world, body) : 'WRONG_SIZE';
  if (reason) return json({ status: 'refused', reason }, 403);
  const [type, texts] = [body[4]!, textsOfBody(new Uint8Array(body))];
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
  return json({ status: 'accepted', acceptance: Buffer.alloc(64, 7).toString('base64url') });
}

/** The checks of the protocol in its order, with node's own crypto. */
function whatIsWrong(world: LetterWorld, body: Buffer): string | undefined {
  if (body.subarray(0, 4).toString() !== 'APL1') return 'MALFORMED';
  if (body[4] !== BODY_TYPE.followUp) {
    const ofRound = `round:${textsOfBody(new Uint8Array(body))[1]}`;
    const kind = { [BODY_TYPE.letter]: 'letter', [BODY_TYPE.meToo]: 'me-too', [BODY_TYPE.answer]: ofRound }[body[4]!];
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

function hash(...inputs: (string | Uint8Array)[]): Buffer {
  const sum = createHash('sha256');
  for (const input of inputs) sum.update(input);
  return sum.digest();
}

function signRaw(key: Parameters<typeof privateDecrypt>[0] & object, blinded: string): string {
  const how = { key, padding: constants.RSA_NO_PADDING } as Parameters<typeof privateDecrypt>[0];
  return privateDecrypt(how, Buffer.from(blinded, 'base64url')).toString('base64url');
}

function asAuthor({ openPub, threadId }: Pick<Posted, 'openPub' | 'threadId'>) {
  return { openPub: new Uint8Array(openPub), threadId: new Uint8Array(threadId) };
}
