import { type MigrationInterface, type QueryRunner, Table } from 'typeorm';
import { createTables, dropTables, key, time, word } from './columns.ts';

const tables = [
  new Table({
    name: 'sample',
    columns: [word('name', 64, key), time('made_at')],
  }),
  new Table({
    name: 'sample_person',
    columns: [word('person_id', 36, key), word('maker', 10)],
  }),
];

/** What was made up, and by what: so that a demo never lets strangers be real people, nor a seeding join real stories. */
export class PeopleSamples1795305840000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner, tables);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, tables);
  }
}
