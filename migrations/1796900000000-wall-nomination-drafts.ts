import { type MigrationInterface, type QueryRunner, Table } from 'typeorm';
import { createTables, dropTables, key, longText, number, time, uuid, word } from './columns.ts';

const tables = [
  new Table({
    name: 'nomination_draft',
    columns: [
      uuid('person_id', key),
      word('subject_id', 36, key),
      word('idempotency_key', 64),
      number('version'),
      longText('content'),
      time('saved_at'),
    ],
    indices: [{ name: 'ix_nomination_draft_saved', columnNames: ['saved_at'] }],
  }),
];

/** Nominations that were begun and not sent: of each person one, and one of each thing that it began from. */
export class WallNominationDrafts1796900000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner, tables);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, tables);
  }
}
