import { type MigrationInterface, type QueryRunner, Table } from 'typeorm';
import { createTables, dropTables, key, text, uuid } from './columns.ts';

const fileKey = new Table({
  name: 'purpose_file_key',
  columns: [uuid('subject_id', key), text('file_key', 60)],
});

/** What a file calls a value or a behaviour, so that an export calls it the same. */
export class PurposeFileKeys1795910460000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner, [fileKey]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, [fileKey]);
  }
}
