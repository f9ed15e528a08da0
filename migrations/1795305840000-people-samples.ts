import { type MigrationInterface, type QueryRunner, Table, type TableColumnOptions } from 'typeorm';

const word = (name: string, length: number, more: Partial<TableColumnOptions> = {}): TableColumnOptions => ({
  name,
  type: 'varchar',
  length: String(length),
  charset: 'ascii',
  collation: 'ascii_bin',
  ...more,
});
const key = { isPrimary: true };

const tables = [
  new Table({
    name: 'sample',
    columns: [word('name', 64, key), { name: 'made_at', type: 'datetime', precision: 3 }],
  }),
  new Table({
    name: 'sample_person',
    columns: [word('person_id', 36, key), word('maker', 10)],
  }),
];

/** Character sets and collations are MySQL's; SQLite compares bytes. */
function fitting(runner: QueryRunner, table: Table): Table {
  if (runner.connection.options.type !== 'better-sqlite3') return table;
  const plain = table.clone();
  for (const column of plain.columns) column.charset = column.collation = undefined;
  return plain;
}

/** What was made up, and by what: so that a demo never lets strangers be real people, nor a seeding join real stories. */
export class PeopleSamples1795305840000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const table of tables) await runner.createTable(fitting(runner, table), true);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of [...tables].reverse()) await runner.dropTable(table.name, true);
  }
}
