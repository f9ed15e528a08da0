import { IssuerKeyRow } from '../../server/issuer/issuer-key.row.ts';
import { ManifestEntryRow } from '../../server/issuer/manifest-entry.row.ts';
import { ManifestHeadRow } from '../../server/issuer/manifest-head.row.ts';
import { ManifestKeyRow } from '../../server/issuer/manifest-key.row.ts';
import { prepareKeys } from '../../server/issuer/prepare-keys.ts';
import { insertRows } from '../../server/kernel/insert-rows.ts';
import type { World } from './world.ts';

const tables = [ManifestEntryRow, ManifestHeadRow, ManifestKeyRow, IssuerKeyRow];
const madeOf = new Map<number, Promise<object[][]>>();

/** The keys of this and the next week, made once by the issuer and then put back: making them takes a second. */
export async function givenKeys(world: World): Promise<void> {
  const bits = world.config.capabilities.issuer.tokenKeyBits;
  const known = madeOf.get(bits);
  if (known !== undefined) {
    const rows = await known;
    return world.db.transaction(async (db) => {
      for (const [index, table] of tables.entries()) await insertRows<object>(db, table, rows[index]!);
    });
  }
  const made = (async () => {
    await prepareKeys(world.app.context, 1);
    return Promise.all(tables.map((table) => world.db.dataSource.getRepository<object>(table).find()));
  })();
  madeOf.set(bits, made);
  await made;
}
