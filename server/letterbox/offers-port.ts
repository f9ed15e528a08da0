import { createCipheriv, createHash, randomBytes } from 'node:crypto';
import type { Database, Writer } from '../kernel/database.ts';
import { insertRows } from '../kernel/insert-rows.ts';
import { OffersRow } from './offers.row.ts';

/** What was offered last: with which delivery, on which day, and from where. */
export interface NewestOffers {
  batch: number;
  day: string;
  origin: string;
}

/** Null before the first version. */
export async function newestOffers(db: Database | Writer): Promise<NewestOffers | null> {
  const [newest] = await db.rows<NewestOffers>(
    'SELECT o.batch, d.day, o.origin FROM offers o JOIN delivery d ON d.batch = o.batch ORDER BY o.batch DESC LIMIT 1',
  );
  return newest ?? null;
}

/** Sizes are rounded up to so many bytes. */
const step = 1024;
const nonceSize = 12;

/**
 * Seals what is offered and leaves it for the letterbox; gives the key. The hash is over key and text, since one AES-GCM
 * ciphertext can be made that two keys open to two texts.
 */
export async function storeOffers(
  db: Writer,
  { batch, origin }: Omit<NewestOffers, 'day'>,
  text: string,
): Promise<Buffer> {
  const [key, nonce, plain] = [randomBytes(32), randomBytes(nonceSize), padded(text)];
  const cipher = createCipheriv('aes-256-gcm', key, nonce);
  const content = Buffer.concat([nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag()]).toString(
    'base64url',
  );
  const hash = createHash('sha256').update('applaus/offers/v1').update(key).update(plain).digest('hex');
  await insertRows(db, OffersRow, [{ batch, hash, origin, content }]);
  return key;
}

function padded(text: string): Buffer {
  const bytes = Buffer.from(text);
  return Buffer.concat([bytes, Buffer.alloc((step - (bytes.length % step)) % step, ' ')]);
}
