import type { Writer } from '../kernel/database.ts';
import type { KeyName } from '../kernel/key-wrapping.ts';
import { forUpdate } from '../kernel/sql.ts';

/** A private key, or a secret, as its row has it. */
export interface StoredKey extends KeyName {
  stored: string;
}

/** The id of the key that signs the list is its public half. */
export const listKeyKind = 'manifest';

/** The kind of what browsers' keys of an epoch are derived from; there is one an epoch. */
export const storageSecretKind = 'storage';

/** Every column with a wrapped key: its rows, each with the name that it is bound to, and how one is replaced. */
const columns = [
  {
    select: `SELECT k.epoch, k.kind, e.key_id AS keyId, k.private_key AS stored
             FROM issuer_key k JOIN manifest_entry e ON e.epoch = k.epoch AND e.kind = k.kind`,
    update: 'UPDATE issuer_key SET private_key = ? WHERE private_key = ?',
  },
  {
    select: `SELECT 0 AS epoch, '${listKeyKind}' AS kind, h.public_key AS keyId, k.private_key AS stored
             FROM manifest_key k JOIN manifest_head h ON h.id = k.id`,
    update: 'UPDATE manifest_key SET private_key = ? WHERE private_key = ?',
  },
  {
    select: `SELECT epoch, '${storageSecretKind}' AS kind, '' AS keyId, secret AS stored FROM storage_secret`,
    update: 'UPDATE storage_secret SET secret = ? WHERE secret = ?',
  },
];

/** Replaces every stored private key by what `change` makes of it, null for no change; returns how many were replaced. */
export async function changeStoredKeys(db: Writer, change: (key: StoredKey) => string | null): Promise<number> {
  let changed = 0;
  for (const { select, update } of columns) {
    // Locked, so that of two servers that start at once the second sees what the first has changed.
    for (const key of await db.rows<StoredKey>(`${select}${forUpdate(db.dialect)}`)) {
      const changedKey = change(key);
      if (changedKey !== null) changed += await db.run(update, [changedKey, key.stored]);
    }
  }
  return changed;
}
