import { signAsync } from '@noble/ed25519';
import { type Bytes, joined, randomBytes, sha256, u16, u32 } from './bytes.ts';
import { readTexts, writeTexts } from './texts.ts';
import type { ThreadKeys } from './thread-keys.ts';

/** Every body has this many bytes, whatever is in it. */
export const BODY = 8_192;
export const CONTENT = 7_602;
export const BODY_TYPE = { letter: 1, meToo: 2, followUp: 3, answer: 4 } as const;

/** The fields of a token in a body; a follow-up has none. */
export interface Shown {
  epoch: number;
  keyId: Bytes;
  signature: Bytes;
}

const SIGNED = 524;
const NO_TOKEN: Shown = { epoch: 0, keyId: new Uint8Array(32), signature: new Uint8Array() };

/**
 * Writes a body as it is posted: fixed fields, the thread's signature over all that matters, the content, and random
 * bytes.
 */
export async function writeBody(
  type: number,
  keys: ThreadKeys,
  texts: readonly string[],
  token: Shown = NO_TOKEN,
): Promise<Bytes> {
  const content = writeTexts(texts);
  if (content.length > CONTENT) throw new RangeError('the content is too long');
  const salt = token === NO_TOKEN ? new Uint8Array(32) : keys.salt;
  const fixed = joined(
    ...['APL1', new Uint8Array([type, 0]), u32(token.epoch), token.keyId, keys.signPub, keys.openPub, salt],
    ...[u16(token.signature.length), token.signature, new Uint8Array(384 - token.signature.length)],
  );
  const message = joined('applaus/letter/v1', fixed, await sha256(content));
  const signature = await signAsync(message, keys.signKey);
  const filled = joined(fixed, signature, u16(content.length), content);
  return joined(filled, randomBytes(BODY - filled.length));
}

/** The texts of a body that came back. */
export function textsOfBody(body: Uint8Array): string[] {
  const length = new DataView(body.buffer, body.byteOffset).getUint16(SIGNED + 64);
  return readTexts(body.subarray(SIGNED + 66, SIGNED + 66 + length));
}
