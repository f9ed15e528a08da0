import type { TableColumn } from 'typeorm';
import type { Database } from '../../server/kernel/database.ts';

/** What SQLite's tables have besides what their entities say; its recognitions have the number for their key. */
const numbered: Record<string, { more: string[]; changed: string[] }> = {
  recognition: { more: ['number'], changed: ['id'] },
  recognition_receiver: { more: ['recognition_number'], changed: [] },
  recognition_department: { more: ['recognition_number'], changed: [] },
};

/** What TypeORM would change so that the tables are as the entities say. */
export async function driftOf(db: Database): Promise<string[]> {
  const { dataSource, dialect } = db;
  if (dialect === 'mysql') return queriesOf(db);
  const own = dataSource.entityMetadatas.filter(({ tableName }) => tableName in numbered);
  for (const metadata of own) metadata.synchronize = false;
  const numberedDrift = await Promise.all(own.map(({ tableName }) => driftOfNumbered(db, tableName)));
  return [...(await queriesOf(db)), ...numberedDrift.flat()];
}

async function queriesOf({ dataSource }: Database): Promise<string[]> {
  return (await dataSource.driver.createSchemaBuilder().log()).upQueries.map(({ query }) => query);
}

async function driftOfNumbered({ dataSource }: Database, name: string): Promise<string[]> {
  const { columns, indices } = dataSource.getMetadata(name);
  const table = (await dataSource.createQueryRunner().getTable(name))!;
  const namesOf = (all: { name?: string }[]) => all.map((each) => each.name!).sort();
  const wanted = columns.map(({ databaseName }) => ({ name: databaseName }));
  const { more, changed } = numbered[name]!;
  return [
    ...difference(name, namesOf(table.columns), namesOf([...wanted, ...more.map((each) => ({ name: each }))])),
    ...difference(name, namesOf(table.indices), namesOf(indices)),
    ...difference(name, namesOf(changedOf(table.columns)), changed),
  ];

  function changedOf(present: TableColumn[]) {
    const found = dataSource.driver.findChangedColumns(present, columns);
    return found.map(({ databaseName }) => ({ name: databaseName }));
  }
}

function difference(table: string, present: string[], wanted: string[]): string[] {
  return String(present) === String(wanted) ? [] : [`${table} has ${present}, and not ${wanted}`];
}
