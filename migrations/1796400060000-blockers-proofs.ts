import { type MigrationInterface, type QueryRunner, Table } from 'typeorm';
import { createTables, day, dropTables, flag, key, optional, small, uuid, word } from './columns.ts';

const tables = [
  new Table({
    name: 'blocker_proof',
    columns: [
      ...[uuid('blocker_id', key), word('kind', 8, key), small('number', key)],
      ...[word('salt', 43, optional), word('hash', 64), day('due_on', optional)],
      ...[day('day'), day('after_day', optional)],
      ...[day('erased_on', optional), word('erased_because', 16, optional), flag('tombstoned')],
    ],
    indices: [{ name: 'ix_blocker_proof_erased', columnNames: ['erased_on'] }],
  }),
];

/** The salts with which turns and deadlines of the board were published. */
export class BlockersProofs1796400060000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner, tables);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, tables);
  }
}
