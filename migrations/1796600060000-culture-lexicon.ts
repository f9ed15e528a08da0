import type { MigrationInterface, QueryRunner } from 'typeorm';
import { isSqlite } from './columns.ts';

const columns = ['lexicon', 'summed_with'];

/** With which lexicon a round opened, and with which its words were summed. */
export class CultureLexicon1796600060000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const ascii = isSqlite(runner) ? '' : ' CHARACTER SET ascii COLLATE ascii_bin';
    for (const name of columns) {
      // Passes over a column that is there: MySQL keeps those of a migration that broke off.
      if (await runner.hasColumn('culture_round', name)) continue;
      await runner.query(`ALTER TABLE culture_round ADD COLUMN ${name} varchar(64)${ascii}`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const name of columns) await runner.query(`ALTER TABLE culture_round DROP COLUMN ${name}`);
  }
}
