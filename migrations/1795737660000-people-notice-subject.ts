import { type MigrationInterface, type QueryRunner, TableIndex } from 'typeorm';

const index = new TableIndex({ name: 'ix_notice_subject', columnNames: ['subject_id', 'kind'] });

/**
 * Notices are settled by what they are about. Without an index MySQL looked at every notice there is, and held each until
 * the end of the transaction.
 */
export class PeopleNoticeSubject1795737660000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // A migration that broke off is tried again: MySQL keeps the index that it had made.
    const { indices } = (await runner.getTable('notice'))!;
    if (!indices.some(({ name }) => name === index.name)) await runner.createIndex('notice', index);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropIndex('notice', index);
  }
}
