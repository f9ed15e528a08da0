import { createCipheriv, createHash, randomBytes } from 'node:crypto';
import type { Offers } from '../../client/letterbox/protocol/offers.ts';

/** What is offered, sealed as the protocol says: for whoever has the key, under a hash of both. */
export interface SealedOffers {
  key: string;
  hash: string;
  sealed: Uint8Array;
}

export function sealOffers(offers: Offers, key = randomBytes(32)): SealedOffers {
  const [plain, nonce] = [Buffer.from(JSON.stringify(offers)), randomBytes(12)];
  const cipher = createCipheriv('aes-256-gcm', key, nonce);
  const sealed = Buffer.concat([nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
  return { key: key.toString('base64url'), hash: offersHash(key, plain), sealed: new Uint8Array(sealed) };
}

export function offersHash(key: Uint8Array, plain: Uint8Array): string {
  return createHash('sha256').update('applaus/offers/v1').update(key).update(plain).digest('hex');
}
