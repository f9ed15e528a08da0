import { randomUUID } from 'node:crypto';
import type { EntityMetadata } from 'typeorm';
import type { ColumnMetadata } from 'typeorm/metadata/ColumnMetadata.js';
import type { Database, Parameter } from '../../server/kernel/database.ts';
import type { PersonColumn } from '../../server/kernel/personal-data.ts';
import { personalData } from '../../server/manifests.ts';

const listed = Object.values(personalData).flatMap(({ lists }) => lists.flatMap(({ columns }) => columns));
const unlisted = Object.values(personalData).flatMap(({ unlisted }) => Object.keys(unlisted) as PersonColumn[]);

/** Every column by which a row leads to a person, as the manifests say; a contract test holds that there are no others. */
export const personColumns: PersonColumn[] = [...listed, ...unlisted].sort();

let count = 0;

/** A row in whose column the person stands and nowhere else: all other texts are its own, and what may be null is. */
export async function rowWith(
  db: Database,
  place: PersonColumn,
  personId: string,
  fixed: Record<string, Parameter> = {},
): Promise<string[]> {
  const [table, column] = place.split('.') as [string, string];
  const entity = db.dataSource.entityMetadatas.find(({ tableName }) => tableName === table) as EntityMetadata;
  const row = Object.fromEntries(entity.columns.map((each) => [each.databaseName, someValue(each)]));
  Object.assign(row, fixed, { [column]: personId });
  const names = Object.keys(row);
  const sql = `INSERT INTO \`${table}\` (${names.map((name) => `\`${name}\``).join(', ')}) VALUES (${names.map(() => '?').join(', ')})`;
  await db.transaction((writer) => writer.run(sql, Object.values(row)));
  return Object.values(row).filter(
    (value) => typeof value === 'string' && value !== personId && !/^\d{4}-\d\d-\d\d/.test(value),
  ) as string[];
}

function someValue({ type, length, isNullable, databaseName }: ColumnMetadata): Parameter {
  if (isNullable) return null;
  count += 1;
  if (type === 'datetime') return '2026-11-18 10:00:00.000';
  if (databaseName.endsWith('_json') || databaseName === 'content') return `{"own":"text-${count}"}`;
  if (type !== 'varchar' && type !== 'mediumtext') return count % 100;
  return length === '36' ? randomUUID() : `t${count.toString(36)}x`;
}

/** Everything that the database holds, as one text for each table. */
export async function dumpOf(db: Database): Promise<Record<string, string>> {
  const dump: Record<string, string> = {};
  for (const { tableName } of db.dataSource.entityMetadatas) {
    dump[tableName] = JSON.stringify(await db.rows(`SELECT * FROM \`${tableName}\``));
  }
  return dump;
}
