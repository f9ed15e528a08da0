import { type MigrationInterface, type QueryRunner, Table } from 'typeorm';
import { createTables, dropTables, key, number, word } from './columns.ts';

const tables = [new Table({ name: 'storage_secret', columns: [number('epoch', key), word('secret', 300)] })];

/** What browsers' keys of an epoch are derived from. */
export class IssuerStorageSecrets1796300000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner, tables);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, tables);
  }
}
