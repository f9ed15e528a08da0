import { type MigrationInterface, type QueryRunner, Table } from 'typeorm';
import { createTables, dropTables, key, number, optional, text, uuid } from './columns.ts';

const value = new Table({
  name: 'value',
  columns: [
    uuid('id', key),
    number('position'),
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
    number('position'),
    text('text_nl', 300, optional),
    text('text_en', 300, optional),
  ],
  indices: [{ name: 'uq_behaviour_position', columnNames: ['value_id', 'position'], isUnique: true }],
});

export class PurposeValues1795305660000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner, [value, behaviour]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, [value, behaviour]);
  }
}
