import { type MigrationInterface, type QueryRunner, Table } from 'typeorm';
import { createTables, dropTables, key, number, time } from './columns.ts';

const tables = [new Table({ name: 'clock', columns: [number('id', key), time('seen_at')] })];

/** The last time that was believed: a start whose clock is far ahead of it deletes nothing yet. */
export class PeopleClock1796900480000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner, tables);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, tables);
  }
}
