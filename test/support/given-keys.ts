import { IssuerKeyRow } from '../../server/issuer/issuer-key.row.ts';
import { ManifestEntryRow } from '../../server/issuer/manifest-entry.row.ts';
import { ManifestHeadRow } from '../../server/issuer/manifest-head.row.ts';
import { ManifestKeyRow } from '../../server/issuer/manifest-key.row.ts';
import { prepareKeys } from '../../server/issuer/prepare-keys.ts';
import { insertRows } from '../../server/kernel/insert-rows.ts';
import type { World } from './world.ts';

const tables = [ManifestEntryRow, ManifestHeadRow, ManifestKeyRow, IssuerKeyRow];
let made: Promise<object[][]> | null = null;

/** The keys of this and the next week, made once by the issuer and then put back: making them takes a second. */
export async function givenKeys(world: World): Promise<void> {
  if (made) {
    const rows = await made;
    return world.db.transaction(async (db) => {
      for (const [index, table] of tables.entries()) await insertRows<object>(db, table, rows[index]!);
    });
  }
  made = (async () => {
    await prepareKeys(world.app.context, 1);
    return Promise.all(tables.map((table) => world.db.dataSource.getRepository<object>(table).find()));
  })();
  await made;
}
