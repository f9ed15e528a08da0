import type { Database } from '../../server/kernel/database.ts';

/** What SQLite's tables have besides what their entities say; its recognitions have the number for their key. */
const numbered: Record<string, { more: string[]; changed: string[] }> = {
  recognition: { more: ['number'], changed: ['id'] },
  recognition_receiver: { more: ['recognition_number'], changed: [] },
  recognition_department: { more: ['recognition_number'], changed: [] },
};

/** What would have to change so that the tables are as the entities say. */
export async function driftOf(db: Database): Promise<string[]> {
  if (db.dialect === 'mysql') return changesOf(db);
  const own = db.dataSource.entityMetadatas.filter(({ tableName }) => tableName in numbered);
  for (const metadata of own) metadata.synchronize = false;
  const differences = await Promise.all(own.map(({ tableName }) => differencesOf(db, tableName)));
  return [...(await changesOf(db)), ...differences.flat()];
}

/** What TypeORM would do, but for tables that are not to be synchronized. */
async function changesOf({ dataSource }: Database): Promise<string[]> {
  return (await dataSource.driver.createSchemaBuilder().log()).upQueries.map(({ query }) => query);
}

async function differencesOf({ dataSource }: Database, name: string): Promise<string[]> {
  const entity = dataSource.getMetadata(name);
  const table = (await dataSource.createQueryRunner().getTable(name))!;
  const { more, changed } = numbered[name]!;
  const columns = entity.columns.map(({ databaseName }) => databaseName);
  const found = dataSource.driver.findChangedColumns(table.columns, entity.columns);
  return [
    ...difference(`columns of ${name}`, namesOf(table.columns), [...columns, ...more]),
    ...difference(`indexes of ${name}`, namesOf(table.indices), namesOf(entity.indices)),
    ...difference(
      `changed in ${name}`,
      found.map(({ databaseName }) => databaseName),
      changed,
    ),
  ];
}

function namesOf(all: { name?: string }[]): string[] {
  return all.map(({ name }) => name!);
}

function difference(what: string, present: string[], wanted: string[]): string[] {
  const [one, other] = [present, wanted].map((names) => names.sort().join(', '));
  return one === other ? [] : [`${what}: ${one} instead of ${other}`];
}
