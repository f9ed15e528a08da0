import { type MigrationInterface, type QueryRunner, Table } from 'typeorm';
import { createTables, dropTables, key, number } from './columns.ts';

const beat = { name: 'beat', type: 'bigint' };
const tables = [new Table({ name: 'replica_beat', columns: [number('id', key), beat] })];

/** By a number that grows servers see how far behind a read replica is. */
export class PeopleReplicaBeat1796900660000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner, tables);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, tables);
  }
}
