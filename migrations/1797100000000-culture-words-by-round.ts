import { type MigrationInterface, type QueryRunner, Table, type TableColumnOptions, TableIndex } from 'typeorm';
import { createTables, exactText, isSqlite, key, text, uuid, word } from './columns.ts';

const index = new TableIndex({ name: 'ix_culture_word_round', columnNames: ['round_id'] });

/**
 * The same words of a round lie together and are compared byte by byte, so that they are counted and deleted in one go.
 * SQLite keeps no second order any more, in which they were stored.
 */
export class CultureWordsByRound1797100000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const columns = [uuid('round_id', key), word('cloud', 10, key), exactText('word', 40, key), uuid('id', key)];
    if (isSqlite(runner)) return makeAnew(runner, new Table({ name: 'culture_word_new', columns, withoutRowid: true }));
    if ((await keyLength(runner)) > 1) return;
    await runner.query(
      `ALTER TABLE culture_word MODIFY word varchar(40) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
       DROP PRIMARY KEY, ADD PRIMARY KEY (round_id, cloud, word, id), DROP INDEX ${index.name}`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    const columns: TableColumnOptions[] = [uuid('id', key), uuid('round_id'), word('cloud', 10), text('word', 40)];
    if (isSqlite(runner)) {
      await makeAnew(runner, new Table({ name: 'culture_word_new', columns }));
      return runner.createIndex('culture_word', index);
    }
    if ((await keyLength(runner)) === 1) return;
    await runner.query(
      `ALTER TABLE culture_word MODIFY word varchar(40) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci NOT NULL,
       DROP PRIMARY KEY, ADD PRIMARY KEY (id), ADD INDEX ${index.name} (round_id)`,
    );
  }
}

async function keyLength(runner: QueryRunner): Promise<number> {
  return (await runner.getTable('culture_word'))!.primaryColumns.length;
}

/** SQLite changes no key: the words move into a table that is made anew, all or none, in the order of their random ids. */
async function makeAnew(runner: QueryRunner, table: Table): Promise<void> {
  const names = 'id, round_id, cloud, word';
  await createTables(runner, [table]);
  await runner.query(`INSERT INTO culture_word_new (${names}) SELECT ${names} FROM culture_word ORDER BY id`);
  await runner.query('DROP TABLE culture_word');
  await runner.query('ALTER TABLE culture_word_new RENAME TO culture_word');
}
