import { type MigrationInterface, type QueryRunner, Table, type TableColumnOptions, TableIndex } from 'typeorm';
import { createTables, isSqlite, key, text, uuid, word } from './columns.ts';

const index = new TableIndex({ name: 'ix_culture_word_round', columnNames: ['round_id'] });
const rest = [word('cloud', 10), text('word', 40)];

/**
 * The words of a round lie together, in the order of their random ids: they are read and deleted in one go. SQLite has no
 * second order any more, in which they were stored.
 */
export class CultureWordsByRound1797100000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    if (isSqlite(runner)) return make(runner, [uuid('round_id', key), uuid('id', key), ...rest], true);
    if ((await keyOf(runner)).length === 2) return;
    await runner.query(
      `ALTER TABLE culture_word DROP PRIMARY KEY, ADD PRIMARY KEY (round_id, id), DROP INDEX ${index.name}`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    if (isSqlite(runner)) {
      await make(runner, [uuid('id', key), uuid('round_id'), ...rest], false);
      return runner.createIndex('culture_word', index);
    }
    if ((await keyOf(runner)).length === 1) return;
    await runner.query(
      `ALTER TABLE culture_word DROP PRIMARY KEY, ADD PRIMARY KEY (id), ADD INDEX ${index.name} (round_id)`,
    );
  }
}

async function keyOf(runner: QueryRunner): Promise<unknown[]> {
  return (await runner.getTable('culture_word'))!.primaryColumns;
}

/** SQLite changes no key: the words move into a table that is made anew, all or none. */
async function make(runner: QueryRunner, columns: TableColumnOptions[], withoutRowid: boolean): Promise<void> {
  const names = 'id, round_id, cloud, word';
  await createTables(runner, [new Table({ name: 'culture_word_new', columns, withoutRowid })]);
  await runner.query(`INSERT INTO culture_word_new (${names}) SELECT ${names} FROM culture_word ORDER BY id`);
  await runner.query('DROP TABLE culture_word');
  await runner.query('ALTER TABLE culture_word_new RENAME TO culture_word');
}
