import { createHash, createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import type { Database } from '../kernel/database.ts';
import { insertRows } from '../kernel/insert-rows.ts';
import { unwrapKey, wrapKey, wrappingKeyOf } from '../kernel/key-wrapping.ts';
import { LetterboxKeyRow } from './letterbox-key.row.ts';

/** The key with which the letterbox signs what it says to everybody, and what it has accepted. */
export interface LetterboxKey {
  keyId: string;
  /** Ed25519, base64url. */
  sign(message: Buffer): string;
}

/**
 * The letterbox's own key, made at its first start. A lost `LETTERBOX_KEY` loses it: then another is made, which browsers
 * believe once it has stood in the list for a week.
 */
export async function openLetterboxKey(db: Database, secret: string): Promise<LetterboxKey> {
  const wrappingKey = wrappingKeyOf(secret);
  for (const { keyId, privateKey } of await storedKeys(db)) {
    const key = unwrapKey(wrappingKey, nameOf(keyId), privateKey);
    if (key) return letterboxKeyOf(createPrivateKey({ key, format: 'der', type: 'pkcs8' }));
  }
  return makeLetterboxKey(db, wrappingKey);
}

/** Wraps the letterbox's own key under another `LETTERBOX_KEY`; one that is under it already stays. */
export async function rewrapLetterboxKey(db: Database, from: string, to: string): Promise<void> {
  const [fromKey, toKey] = [wrappingKeyOf(from), wrappingKeyOf(to)];
  await db.transaction(async (writer) => {
    for (const { keyId, privateKey } of await storedKeys(writer)) {
      const key = unwrapKey(fromKey, nameOf(keyId), privateKey);
      if (key === null) continue;
      const wrapped = wrapKey(toKey, nameOf(keyId), key);
      await writer.run('UPDATE letterbox_signing_key SET private_key = ? WHERE key_id = ?', [wrapped, keyId]);
    }
  });
}

function storedKeys(db: Pick<Database, 'rows'>): Promise<LetterboxKeyRow[]> {
  return db.rows('SELECT key_id AS keyId, private_key AS privateKey FROM letterbox_signing_key');
}

/** The issuer finds the public half and puts it into the list. */
async function makeLetterboxKey(db: Database, wrappingKey: KeyObject): Promise<LetterboxKey> {
  const { privateKey } = generateKeyPairSync('ed25519');
  const made = letterboxKeyOf(privateKey);
  const der = privateKey.export({ type: 'pkcs8', format: 'der' });
  const row = { keyId: made.keyId, privateKey: wrapKey(wrappingKey, nameOf(made.keyId), der) };
  const spki = spkiOf(privateKey).toString('base64url');
  await db.transaction(async (writer) => {
    await insertRows(writer, LetterboxKeyRow, [row]);
    await writer.run('INSERT INTO unlisted_key (key_id, spki) VALUES (?, ?)', [made.keyId, spki]);
  });
  return made;
}

const nameOf = (keyId: string) => ({ epoch: 0, kind: 'letterbox', keyId });

function letterboxKeyOf(privateKey: KeyObject): LetterboxKey {
  const keyId = createHash('sha256').update(spkiOf(privateKey)).digest('base64url');
  return { keyId, sign: (message) => sign(null, message, privateKey).toString('base64url') };
}

function spkiOf(privateKey: KeyObject): Buffer {
  return createPublicKey(privateKey).export({ type: 'spki', format: 'der' });
}
