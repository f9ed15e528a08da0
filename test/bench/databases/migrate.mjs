import 'reflect-metadata';
import { blueprint } from '../../../dist/server/blueprint.js';
import { openDatabase } from '../../../dist/server/kernel/open-database.js';

/** Brings an empty database to the server's tables. */
export async function migrate(url) {
  const db = await openDatabase(url, blueprint);
  await db.dataSource.runMigrations();
  await db.close();
}
