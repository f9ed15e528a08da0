import 'reflect-metadata';
import { blueprint } from '../../../dist/server/blueprint.js';
import { openDatabase } from '../../../dist/server/kernel/open-database.js';
import { buildNextSegment } from '../../../dist/server/wall/search/build-segments.js';

/** Does what the server's job does once recognitions are there. */
export async function buildSegments(url) {
  const db = await openDatabase(url, blueprint);
  while (await db.transaction((writer) => buildNextSegment(writer, '9999-01-01 00:00:00.000'))) {}
  await db.close();
}

/** Brings an empty database to the server's tables. */
export async function migrate(url) {
  const db = await openDatabase(url, blueprint);
  await db.dataSource.runMigrations();
  await db.close();
}
