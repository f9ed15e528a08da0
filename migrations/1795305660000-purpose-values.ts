import { type MigrationInterface, type QueryRunner, Table, type TableColumnOptions } from 'typeorm';

const ascii = { charset: 'ascii', collation: 'ascii_bin' };
const human = { charset: 'utf8mb4', collation: 'utf8mb4_unicode_ci' };
const uuid = (name: string, more: Partial<TableColumnOptions> = {}): TableColumnOptions => ({
  name,
  type: 'char',
  length: '36',
  ...ascii,
  ...more,
});
const text = (name: string, length: number, more: Partial<TableColumnOptions> = {}): TableColumnOptions => ({
  name,
  type: 'varchar',
  length: String(length),
  ...human,
  ...more,
});
const optional = { isNullable: true };
const key = { isPrimary: true };

const value = new Table({
  name: 'value',
  columns: [
    uuid('id', key),
    { name: 'position', type: 'int' },
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
    { name: 'position', type: 'int' },
    text('text_nl', 300, optional),
    text('text_en', 300, optional),
  ],
  indices: [{ name: 'uq_behaviour_position', columnNames: ['value_id', 'position'], isUnique: true }],
});

export class PurposeValues1795305660000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(value, true);
    await runner.createTable(behaviour, true);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('behaviour', true);
    await runner.dropTable('value', true);
  }
}
