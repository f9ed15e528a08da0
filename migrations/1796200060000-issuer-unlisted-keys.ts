import { type MigrationInterface, type QueryRunner, Table } from 'typeorm';
import { createTables, dropTables, key, word } from './columns.ts';

const tables = [new Table({ name: 'unlisted_key', columns: [word('key_id', 43, key), word('spki', 100)] })];

/** Where the letterbox leaves the public half of its key for the list. */
export class IssuerUnlistedKeys1796200060000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner, tables);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, tables);
  }
}
