import { type MigrationInterface, type QueryRunner, Table, type TableColumnOptions } from 'typeorm';

const uuid = (name: string, more: Partial<TableColumnOptions> = {}): TableColumnOptions => ({
  name,
  type: 'varchar',
  length: '36',
  charset: 'ascii',
  collation: 'ascii_bin',
  ...more,
});
const text = (name: string, length: number, more: Partial<TableColumnOptions> = {}): TableColumnOptions => ({
  name,
  type: 'varchar',
  length: String(length),
  charset: 'utf8mb4',
  collation: 'utf8mb4_unicode_ci',
  ...more,
});
const optional = { isNullable: true };
const key = { isPrimary: true };

const value = new Table({
  name: 'value',
  columns: [
    uuid('id', key),
    { name: 'position', type: 'integer' },
    text('name_nl', 80, optional),
    text('name_en', 80, optional),
    text('meaning_nl', 400, optional),
    text('meaning_en', 400, optional),
  ],
  indices: [{ name: 'uq_value_position', columnNames: ['position'], isUnique: true }],
});

const behaviour = new Table({
  name: 'behaviour',
  columns: [
    uuid('id', key),
    uuid('value_id'),
    { name: 'position', type: 'integer' },
    text('text_nl', 300, optional),
    text('text_en', 300, optional),
  ],
  indices: [{ name: 'uq_behaviour_position', columnNames: ['value_id', 'position'], isUnique: true }],
});

/** Character sets and collations are MySQL's; SQLite compares bytes. */
function fitting(runner: QueryRunner, table: Table): Table {
  if (runner.connection.options.type !== 'better-sqlite3') return table;
  const plain = table.clone();
  for (const column of plain.columns) column.charset = column.collation = undefined;
  return plain;
}

export class PurposeValues1795305660000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(fitting(runner, value), true);
    await runner.createTable(fitting(runner, behaviour), true);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('behaviour', true);
    await runner.dropTable('value', true);
  }
}
