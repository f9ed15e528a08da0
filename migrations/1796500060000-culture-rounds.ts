import { type MigrationInterface, type QueryRunner, Table } from 'typeorm';
import { createTables, day, dropTables, flag, key, number, text, uuid, word } from './columns.ts';

const tables = [
  new Table({
    name: 'culture_round',
    columns: [
      uuid('id', key),
      uuid('editor_id'),
      day('opens_on'),
      day('closes_on'),
      number('answers'),
      flag('announced'),
      flag('complete'),
      flag('summed'),
      flag('withdrawn'),
      number('unshown'),
      word('idempotency_key', 64),
      word('content_hash', 64),
    ],
    indices: [{ name: 'uq_culture_round_key', columnNames: ['editor_id', 'idempotency_key'], isUnique: true }],
  }),
  new Table({
    name: 'culture_word',
    columns: [uuid('id', key), uuid('round_id'), word('cloud', 10), text('word', 40)],
    indices: [{ name: 'ix_culture_word_round', columnNames: ['round_id'] }],
  }),
  new Table({
    name: 'culture_sum',
    columns: [
      ...[uuid('round_id', key), word('cloud', 10, key), number('place', key)],
      ...[text('nl', 40), text('en', 40), number('people')],
    ],
  }),
];

/** Rounds in which everybody gives words for the culture, the words until they are summed, and the sums. */
export class CultureRounds1796500060000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner, tables);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, tables);
  }
}
