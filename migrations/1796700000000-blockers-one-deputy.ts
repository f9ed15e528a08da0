import { type MigrationInterface, type QueryRunner, TableIndex } from 'typeorm';

const days = ['leader_id', 'deputy_id', 'from_day', 'until_day'];
const once = new TableIndex({ name: 'uq_deputy_days', columnNames: days, isUnique: true });

/** Those that were named again for the same days: a derived table, since MySQL reads no table that it deletes from. */
const repeated = `SELECT id FROM (SELECT d.id FROM deputy d JOIN deputy o ON o.id < d.id
  AND ${days.map((column) => `o.${column} = d.${column}`).join(' AND ')}) AS twice`;

/** A colleague who was named several times at once for the same days stood in the list as often. */
export class BlockersOneDeputy1796700000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`DELETE FROM deputy WHERE id IN (${repeated})`);
    // A migration that broke off is tried again: MySQL keeps the index that it had made.
    const { indices } = (await runner.getTable('deputy'))!;
    if (!indices.some(({ name }) => name === once.name)) await runner.createIndex('deputy', once);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropIndex('deputy', once);
  }
}
