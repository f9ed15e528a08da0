import { unwrapKey, wrappingKeyOf } from '../../server/kernel/key-wrapping.ts';
import { issuerKey } from './test-issuer.ts';
import type { World } from './world.ts';

/** A private key of the world's database, with the row that it lies in. */
export interface ReadKey {
  epoch: number;
  kind: string;
  keyId: string;
  stored: string;
  privateKey: Buffer;
}

/** All private keys of a database, opened as nobody can without `ISSUER_KEY`. */
export async function readKeys({ db }: World, secret = issuerKey): Promise<ReadKey[]> {
  const rows = await db.rows<Omit<ReadKey, 'privateKey'>>(
    `SELECT k.epoch, k.kind, e.key_id AS keyId, k.private_key AS stored
     FROM issuer_key k JOIN manifest_entry e ON e.epoch = k.epoch AND e.kind = k.kind
     UNION ALL SELECT 0, 'manifest', h.public_key, k.private_key FROM manifest_key k JOIN manifest_head h ON h.id = k.id`,
  );
  return rows.map((row) => ({ ...row, privateKey: unwrapKey(wrappingKeyOf(secret), row, row.stored)! }));
}

/** Leaves private keys as a version before the wrapping did. */
export async function storeReadably({ db }: World, keys: ReadKey[]): Promise<void> {
  await db.transaction(async (writer) => {
    for (const { stored, privateKey } of keys) {
      for (const table of ['issuer_key', 'manifest_key']) {
        const sql = `UPDATE ${table} SET private_key = ? WHERE private_key = ?`;
        await writer.run(sql, [privateKey.toString('base64url'), stored]);
      }
    }
  });
}
