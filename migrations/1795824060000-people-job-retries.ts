import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A job that failed waited for its next time, a week for the weekly digest: now it is tried again, and knows since when. */
export class PeopleJobRetries1795824060000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // A migration that broke off is tried again: MySQL keeps the column that it had made.
    if (await runner.hasColumn('job', 'first_tried_at')) return;
    await runner.query('ALTER TABLE job ADD COLUMN first_tried_at datetime(3)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE job DROP COLUMN first_tried_at');
  }
}
