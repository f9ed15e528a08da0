import { type MigrationInterface, type QueryRunner, TableIndex } from 'typeorm';
import { isSqlite } from './columns.ts';

const index = new TableIndex({
  name: 'uq_value_key',
  columnNames: ['author_id', 'idempotency_key'],
  isUnique: true,
});

/** Editors add values in the page: what is sent twice makes one. */
export class PurposeValueKeys1795910520000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const ascii = isSqlite(runner) ? '' : ' CHARACTER SET ascii COLLATE ascii_bin';
    await addColumn(runner, 'author_id', `varchar(36)${ascii}`);
    await addColumn(runner, 'idempotency_key', `varchar(64)${ascii}`);
    await addColumn(runner, 'content_hash', `varchar(64)${ascii}`);
    const { indices } = (await runner.getTable('value'))!;
    if (!indices.some(({ name }) => name === index.name)) await runner.createIndex('value', index);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropIndex('value', index);
    for (const name of ['content_hash', 'idempotency_key', 'author_id']) {
      await runner.query(`ALTER TABLE \`value\` DROP COLUMN ${name}`);
    }
  }
}

/** Passes over a column that is there: MySQL keeps those of a migration that broke off. */
async function addColumn(runner: QueryRunner, name: string, type: string): Promise<void> {
  if (!(await runner.hasColumn('value', name))) {
    await runner.query(`ALTER TABLE \`value\` ADD COLUMN ${name} ${type}`);
  }
}
