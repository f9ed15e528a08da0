import { type MigrationInterface, type QueryRunner, Table } from 'typeorm';
import { createTables, dropTables, key, number, word } from './columns.ts';

const table = new Table({ name: 'directory_version', columns: [word('name', 16, key), number('version')] });

/** A number that grows with every change of the directory: processes look at it instead of reading everybody again. */
export class PeopleDirectoryVersion1795478400000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner, [table]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, [table]);
  }
}
