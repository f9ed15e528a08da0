import { type MigrationInterface, type QueryRunner, Table } from 'typeorm';
import { createTables, dropTables, key, refuseOlderPrograms, word } from './columns.ts';

const tables = [new Table({ name: 'oldest_program', columns: [word('migration', 100, key)] })];

/** The database says which migration a program has to know, so that an older one does not spoil what it does not understand. */
export class PeopleOldestProgram1796900240000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner, tables);
    await refuseOlderPrograms(runner, this);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, tables);
  }
}
