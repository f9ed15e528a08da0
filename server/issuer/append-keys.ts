import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import type { Context, Writing } from '../kernel/context.ts';
import { isUniqueViolation } from '../kernel/unique-violation.ts';
import { write } from '../kernel/write.ts';
import type { NewKey } from './generate-keys.ts';
import { IssuerKeyRow } from './issuer-key.row.ts';
import { extended, firstHead, signedHead } from './manifest-chain.ts';
import { ManifestEntryRow } from './manifest-entry.row.ts';
import { ManifestHeadRow } from './manifest-head.row.ts';
import { ManifestKeyRow } from './manifest-key.row.ts';

/**
 * Appends keys to the list and signs it again. False when another process has appended at the same moment: the numbers of
 * entries are unique, and these keys are dropped.
 */
export async function appendKeys(context: Context, keys: NewKey[]): Promise<boolean> {
  try {
    await write(context, (db) => append(db, keys));
    return true;
  } catch (error) {
    if (isUniqueViolation(error)) return false;
    throw error;
  }
}

async function append(db: Writing, keys: NewKey[]): Promise<void> {
  const [last] = await db.rows<{ entries: number; head: string }>('SELECT entries, head FROM manifest_head');
  let { entries, head } = last ?? { entries: 0, head: firstHead };
  const signingKey = await signingKeyOf(db);
  for (const { privateKey, ...entry } of keys) {
    entries += 1;
    head = extended(head, entry);
    await db.insert(ManifestEntryRow, { number: entries, ...entry });
    await db.insert(IssuerKeyRow, { epoch: entry.epoch, kind: entry.kind, privateKey });
  }
  await db.run('DELETE FROM manifest_head');
  await db.insert(ManifestHeadRow, { id: 1, entries, head, ...signatureOf(signingKey, entries, head) });
}

function signatureOf(key: KeyObject, entries: number, head: string): Pick<ManifestHeadRow, 'publicKey' | 'signature'> {
  return {
    publicKey: createPublicKey(key).export({ type: 'spki', format: 'der' }).toString('base64url'),
    signature: sign(null, signedHead(entries, head), key).toString('base64url'),
  };
}

/** The key that signs the list is generated with the first entry and never changes: browsers pin it. */
async function signingKeyOf(db: Writing): Promise<KeyObject> {
  const [row] = await db.rows<{ privateKey: string }>('SELECT private_key AS privateKey FROM manifest_key');
  if (row) return createPrivateKey({ key: Buffer.from(row.privateKey, 'base64url'), format: 'der', type: 'pkcs8' });
  const { privateKey } = generateKeyPairSync('ed25519');
  const stored = privateKey.export({ type: 'pkcs8', format: 'der' }).toString('base64url');
  await db.insert(ManifestKeyRow, { id: 1, privateKey: stored });
  return privateKey;
}
