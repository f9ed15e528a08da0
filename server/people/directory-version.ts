import type { Database, Writer } from '../kernel/database.ts';
import { onDuplicate } from '../kernel/sql.ts';

/** Makes every process drop what it remembers of people and departments. */
export async function raiseDirectoryVersion(db: Writer): Promise<void> {
  const conflict = onDuplicate(db.dialect, 'name');
  await db.run(`INSERT INTO directory_version (name, version) VALUES ('people', 1) ${conflict} version = version + 1`);
}

/** 0 before the first change. */
export async function readDirectoryVersion(db: Database): Promise<number> {
  const [row] = await db.rows<{ version: number }>("SELECT version FROM directory_version WHERE name = 'people'");
  return row?.version ?? 0;
}
