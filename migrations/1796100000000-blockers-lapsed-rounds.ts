import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A round whose part of the organisation fell below the minimum is over for good, also when people come back. */
export class BlockersLapsedRounds1796100000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // A migration that broke off is tried again: MySQL keeps the column that it had made.
    if (!(await runner.hasColumn('blocker_round', 'lapsed')))
      await runner.query('ALTER TABLE blocker_round ADD COLUMN lapsed tinyint NOT NULL DEFAULT 0');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE blocker_round DROP COLUMN lapsed');
  }
}
