import { type MigrationInterface, type QueryRunner, Table } from 'typeorm';
import { createTables, dropTables, key, number, text, time, uuid, word } from './columns.ts';

const tables = [
  new Table({
    name: 'culture_pair',
    columns: [
      ...[uuid('id', key), uuid('round_id'), text('one', 40), text('other', 40)],
      ...[word('pair_hash', 64), uuid('editor_id')],
    ],
    indices: [{ name: 'uq_culture_pair', columnNames: ['round_id', 'pair_hash'], isUnique: true }],
  }),
  new Table({
    name: 'culture_merge',
    columns: [
      ...[uuid('round_id', key), word('cloud', 10, key), number('place', key)],
      ...[number('into_place'), uuid('editor_id'), time('created_at')],
    ],
  }),
  new Table({
    name: 'culture_promotion',
    columns: [
      ...[uuid('value_id', key), uuid('round_id'), word('cloud', 10), number('place')],
      ...[uuid('editor_id'), time('created_at')],
    ],
  }),
];

/** What editors do with words: pairs before the close, merges of shown words after it, and values that come of them. */
export class CultureJoins1796600120000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner, tables);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, tables);
  }
}
