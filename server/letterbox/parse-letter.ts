import { createHash } from 'node:crypto';
import { letterSize, type ReceivedLetter } from './letter.ts';
import type { LetterType } from './letter-item.row.ts';
import { parseContent } from './parse-content.ts';

const types: Record<number, LetterType> = { 1: 'LETTER', 2: 'ME_TOO', 3: 'FOLLOW_UP', 4: 'ANSWER' };
const signatureSizes = [256, 384];
const longestSignature = 384;

/** Where each field of a letter begins, in bytes. */
const at = {
  type: 4,
  reserved: 5,
  epoch: 6,
  keyId: 10,
  signPub: 42,
  openPub: 74,
  salt: 106,
  signatureLength: 138,
  signature: 140,
  threadSignature: 524,
  contentLength: 588,
  content: 590,
};

/** Parses a body of the right size; null when its form is not that of the protocol. Signatures are not verified here. */
export function parseLetter(body: Buffer): ReceivedLetter | null {
  const type = types[body[at.type]!];
  if (!type || body.toString('latin1', 0, 4) !== 'APL1' || body[at.reserved] !== 0) return null;
  const contentLength = body.readUInt16BE(at.contentLength);
  if (contentLength > letterSize - at.content || !hasTokenOfItsType(type, body)) return null;
  const content = body.subarray(at.content, at.content + contentLength);
  const texts = parseContent(type, content);
  if (texts === null) return null;
  const openPub = body.subarray(at.openPub, at.salt);
  const signPub = body.subarray(at.signPub, at.openPub);
  const threadId = sha256('applaus/thread-id', signPub, openPub).toString('hex', 0, 16);
  const tokenInput = tokenInputOf(body);
  return {
    type,
    epoch: body.readUInt32BE(at.epoch),
    round: type === 'ANSWER' ? texts[1]! : '',
    keyId: body.toString('base64url', at.keyId, at.signPub),
    tokenInput,
    tokenSignature: body.subarray(at.signature, at.signature + body.readUInt16BE(at.signatureLength)),
    signPub,
    openPub,
    threadId,
    threadSignature: body.subarray(at.threadSignature, at.contentLength),
    signed: Buffer.concat([Buffer.from('applaus/letter/v1'), body.subarray(0, at.threadSignature), sha256(content)]),
    nullifier: (type === 'FOLLOW_UP' ? followUpNullifier(threadId, texts) : sha256(tokenInput)).toString('hex'),
    turn: type === 'FOLLOW_UP' ? Number(texts[0]) : 0,
    content,
    body,
    bodyHash: sha256(body).toString('hex'),
  };
}

/** A follow-up has zeros in place of epoch, key, salt and token; a short token is followed by zeros. */
function hasTokenOfItsType(type: LetterType, body: Buffer): boolean {
  const length = body.readUInt16BE(at.signatureLength);
  const isEmpty = (from: number, until: number) => body.subarray(from, until).every((byte) => byte === 0);
  if (!isEmpty(at.signature + Math.min(length, longestSignature), at.threadSignature)) return false;
  if (type !== 'FOLLOW_UP') return signatureSizes.includes(length);
  return length === 0 && isEmpty(at.epoch, at.signPub) && isEmpty(at.salt, at.signature);
}

function tokenInputOf(body: Buffer): Buffer {
  const nonce = sha256('applaus/bind', body.subarray(at.signPub, at.signatureLength));
  return Buffer.concat([Buffer.from('applaus/token/v1'), body.subarray(at.epoch, at.signPub), nonce]);
}

function followUpNullifier(threadId: string, [turn, slot]: string[]): Buffer {
  const place = Buffer.alloc(5);
  place.writeUInt32BE(Number(turn));
  place.writeUInt8(Number(slot), 4);
  return sha256('applaus/follow', Buffer.from(threadId, 'hex'), place);
}

function sha256(...inputs: (string | Buffer)[]): Buffer {
  const hash = createHash('sha256');
  for (const input of inputs) hash.update(input);
  return hash.digest();
}
