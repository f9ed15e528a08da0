import { type MigrationInterface, type QueryRunner, TableIndex } from 'typeorm';

/** All that the inbox finds, sorts and counts by: the rows themselves are read only of what is shown. */
const facts = ['overdue', 'due_on', 'batch', 'id', 'state'];
const indices = [
  new TableIndex({ name: 'ix_blocker_holder_inbox', columnNames: ['holder_id', 'merged_into_id', ...facts] }),
  new TableIndex({
    name: 'ix_blocker_addressee_inbox',
    columnNames: ['addressee_id', 'merged_into_id', 'holder_id', ...facts],
  }),
];

/** An inbox begins with what is overdue or due next. */
export class BlockersInboxOrder1796900120000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const known = (await runner.getTable('blocker'))!.indices.map(({ name }) => name);
    // A migration that broke off is tried again: MySQL keeps the index that it had made.
    for (const index of indices) if (!known.includes(index.name)) await runner.createIndex('blocker', index);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const index of indices) await runner.dropIndex('blocker', index);
  }
}
