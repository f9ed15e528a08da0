import {
  createHash,
  createPrivateKey,
  createPublicKey,
  hkdfSync,
  type KeyObject,
  randomBytes,
  sign,
} from 'node:crypto';
import { Aes128Gcm, CipherSuite, HkdfSha256 } from '@hpke/core';
import { DhkemX25519HkdfSha256 } from '@hpke/dhkem-x25519';

/** What an author derives from a receipt: written after the protocol's text, not after the code of the widget or the server. */
export interface Thread {
  seed: Buffer;
  signKey: KeyObject;
  signPub: Buffer;
  openPub: Buffer;
  openKey: CryptoKeyPair;
  salt: Buffer;
  id: string;
}

const suite = new CipherSuite({ kem: new DhkemX25519HkdfSha256(), kdf: new HkdfSha256(), aead: new Aes128Gcm() });

export const sha256 = (...inputs: (string | Uint8Array)[]): Buffer => {
  const hash = createHash('sha256');
  for (const input of inputs) hash.update(input);
  return hash.digest();
};
const derived = (seed: Buffer, info: string) => Buffer.from(hkdfSync('sha256', seed, '', info, 32));
const exact = (bytes: Uint8Array): ArrayBuffer => new Uint8Array(bytes).buffer;

export async function makeThread(seed: Buffer = randomBytes(16)): Promise<Thread> {
  const pkcs8 = Buffer.concat([
    Buffer.from('302e020100300506032b657004220420', 'hex'),
    derived(seed, 'applaus/thread/sign'),
  ]);
  const signKey = createPrivateKey({ key: pkcs8, format: 'der', type: 'pkcs8' });
  const signPub = createPublicKey(signKey).export({ format: 'der', type: 'spki' }).subarray(-32);
  const openKey = await suite.kem.deriveKeyPair(exact(derived(seed, 'applaus/thread/open')));
  const openPub = Buffer.from(await suite.kem.serializePublicKey(openKey.publicKey));
  const id = sha256('applaus/thread-id', signPub, openPub).toString('hex', 0, 16);
  return { seed, signKey, signPub, openPub, openKey, salt: derived(seed, 'applaus/salt'), id };
}

export function tokenInputOf(thread: Thread, epoch: number, keyId: string): Buffer {
  const nonce = sha256('applaus/bind', thread.signPub, thread.openPub, thread.salt);
  return Buffer.concat([Buffer.from('applaus/token/v1'), u32(epoch), Buffer.from(keyId, 'base64url'), nonce]);
}

export interface Token {
  thread: Thread;
  epoch: number;
  keyId: string;
  signature: Buffer;
}

export interface LetterFields {
  thread: Thread;
  /** None in a follow-up. */
  token?: Token;
  type: 1 | 2 | 3 | 4;
  texts: string[];
  padding?: Buffer;
}

/** The 8,192 bytes of a letter. */
export function letterBody({ thread, token, type, texts, padding }: LetterFields): Buffer {
  const content = contentOf(texts);
  const signature = Buffer.alloc(384);
  token?.signature.copy(signature);
  const head = Buffer.concat([
    Buffer.from('APL1'),
    Buffer.from([type, 0]),
    u32(token?.epoch ?? 0),
    token ? Buffer.from(token.keyId, 'base64url') : Buffer.alloc(32),
    thread.signPub,
    thread.openPub,
    token ? thread.salt : Buffer.alloc(32),
    u16(token?.signature.length ?? 0),
    signature,
  ]);
  const signed = Buffer.concat([Buffer.from('applaus/letter/v1'), head, sha256(content)]);
  const written = Buffer.concat([head, sign(null, signed, thread.signKey), u16(content.length), content]);
  return Buffer.concat([written, padding ?? randomBytes(8_192 - written.length)]);
}

export function contentOf(texts: string[]): Buffer {
  const inputs = texts.flatMap((text) => [u16(Buffer.byteLength(text)), Buffer.from(text)]);
  return Buffer.concat([Buffer.from([texts.length]), ...inputs]);
}

/** What a bulletin's segment holds. */
export function readSegment(bytes: Buffer) {
  let at = 0;
  const take = (size: number) => {
    at += size;
    return bytes.subarray(at - size, at);
  };
  const magic = take(4).toString();
  const batch = take(4).readUInt32BE();
  const day = take(10).toString();
  const bodies = Array.from({ length: take(4).readUInt32BE() }, () => take(16).toString('hex'));
  const answers = Array.from({ length: take(4).readUInt32BE() }, () => {
    const threadId = take(16).toString('hex');
    return { threadId, sealed: Buffer.from(take(take(4).readUInt32BE())) };
  });
  return { magic, batch, day, bodies, answers, left: bytes.length - at };
}

/** What only the author can do. */
export async function openAnswer(thread: Thread, sealed: Buffer): Promise<string> {
  const info = exact(Buffer.from('applaus/bulletin/v1'));
  const inputs = { recipientKey: thread.openKey, enc: exact(sealed.subarray(0, 32)), info };
  const plain = await suite.open(inputs, exact(sealed.subarray(32)), exact(Buffer.from(thread.id, 'hex')));
  return Buffer.from(plain).toString().trimEnd();
}

function u16(number: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16BE(number);
  return bytes;
}

export function u32(number: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(number);
  return bytes;
}
