import { type MigrationInterface, type QueryRunner, Table } from 'typeorm';
import { createTables, dropTables, isSqlite, key, longWord, number, word } from './columns.ts';

const tables = [
  new Table({
    name: 'duty_document',
    columns: [number('number', key), word('hash', 64), word('day', 10), longWord('content')],
    indices: [{ name: 'uq_duty_document_hash', columnNames: ['hash'], isUnique: true }],
  }),
];

/** What the board publishes of management's duty to answer; links from now on name the newest of these documents. */
export class LetterboxDuty1796400000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner, tables);
    // MySQL has the column already where a migration broke off.
    if (await runner.hasColumn('bulletin_link', 'duty')) return;
    const ascii = isSqlite(runner) ? '' : ' CHARACTER SET ascii COLLATE ascii_bin';
    await runner.query(`ALTER TABLE bulletin_link ADD COLUMN duty varchar(64)${ascii} NOT NULL DEFAULT ''`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE bulletin_link DROP COLUMN duty');
    await dropTables(runner, tables);
  }
}
