import type { KeyObject } from 'node:crypto';
import type { Database } from '../kernel/database.ts';
import { isWrapped, unwrapKey, wrapKey } from '../kernel/key-wrapping.ts';
import { openKey } from './open-key.ts';
import { changeStoredKeys, type StoredKey } from './stored-keys.ts';

/** Wraps all private keys under another `ISSUER_KEY`, or none; those that are under it already stay. Returns how many. */
export async function rewrapKeys(db: Database, from: KeyObject, to: KeyObject): Promise<number> {
  const count = await db.transaction((writer) => changeStoredKeys(writer, (key) => rewrapped(key, from, to)));
  await db.truncateLog();
  return count;
}

function rewrapped({ stored, ...name }: StoredKey, from: KeyObject, to: KeyObject): string | null {
  if (!isWrapped(stored)) return wrapKey(to, name, Buffer.from(stored, 'base64url'));
  if (unwrapKey(to, name, stored) !== null) return null;
  return wrapKey(to, name, openKey(from, name, stored));
}
