import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import type { Context, Writing } from '../kernel/context.ts';
import { wrapKey } from '../kernel/key-wrapping.ts';
import { isUniqueViolation } from '../kernel/unique-violation.ts';
import { write } from '../kernel/write.ts';
import type { NewKey } from './generate-keys.ts';
import { IssuerKeyRow } from './issuer-key.row.ts';
import { extended, firstHead, signedHead } from './manifest-chain.ts';
import { ManifestEntryRow } from './manifest-entry.row.ts';
import { ManifestHeadRow } from './manifest-head.row.ts';
import { ManifestKeyRow } from './manifest-key.row.ts';
import { openKey, requireWrappingKey } from './open-key.ts';
import { listKeyKind } from './stored-keys.ts';

/**
 * Appends keys to the list and signs it again. False when another process has appended at the same moment: the numbers of
 * entries are unique, and these keys are dropped.
 */
export async function appendKeys(context: Context, keys: NewKey[]): Promise<boolean> {
  try {
    const wrappingKey = requireWrappingKey(context.settings);
    await write(context, (db) => append(db, keys, wrappingKey));
    return true;
  } catch (error) {
    if (isUniqueViolation(error)) return false;
    throw error;
  }
}

async function append(db: Writing, keys: NewKey[], wrappingKey: KeyObject): Promise<void> {
  const [last] = await db.rows<Pick<ManifestHeadRow, 'entries' | 'head' | 'publicKey'>>(
    'SELECT entries, head, public_key AS publicKey FROM manifest_head',
  );
  let { entries, head } = last ?? { entries: 0, head: firstHead };
  const signingKey = last ? await readListKey(db, last.publicKey, wrappingKey) : await makeListKey(db, wrappingKey);
  for (const { privateKey, ...entry } of keys) {
    entries += 1;
    head = extended(head, entry);
    await db.insert(ManifestEntryRow, { number: entries, ...entry });
    if (privateKey === null) continue;
    await db.insert(IssuerKeyRow, {
      ...{ epoch: entry.epoch, kind: entry.kind },
      privateKey: wrapKey(wrappingKey, entry, privateKey),
    });
  }
  await db.run('DELETE FROM manifest_head');
  await db.insert(ManifestHeadRow, { id: 1, entries, head, ...signatureOf(signingKey, entries, head) });
}

function signatureOf(key: KeyObject, entries: number, head: string): Pick<ManifestHeadRow, 'publicKey' | 'signature'> {
  return {
    publicKey: publicHalf(key),
    signature: sign(null, signedHead(entries, head), key).toString('base64url'),
  };
}

function publicHalf(key: KeyObject): string {
  return createPublicKey(key).export({ type: 'spki', format: 'der' }).toString('base64url');
}

const nameOfListKey = (publicKey: string) => ({ epoch: 0, kind: listKeyKind, keyId: publicKey });

/** The key that signs the list is generated with the first entry and never changes: browsers pin it. */
async function makeListKey(db: Writing, wrappingKey: KeyObject): Promise<KeyObject> {
  const { privateKey } = generateKeyPairSync('ed25519');
  const der = privateKey.export({ type: 'pkcs8', format: 'der' });
  const wrapped = wrapKey(wrappingKey, nameOfListKey(publicHalf(privateKey)), der);
  await db.insert(ManifestKeyRow, { id: 1, privateKey: wrapped });
  return privateKey;
}

async function readListKey(db: Writing, publicKey: string, wrappingKey: KeyObject): Promise<KeyObject> {
  const [row] = await db.rows<{ stored: string }>('SELECT private_key AS stored FROM manifest_key');
  if (!row) throw new Error('the key that signs the list of keys is not there');
  const key = openKey(wrappingKey, nameOfListKey(publicKey), row.stored);
  return createPrivateKey({ key, format: 'der', type: 'pkcs8' });
}
