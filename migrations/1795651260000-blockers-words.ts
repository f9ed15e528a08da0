import type { MigrationInterface, QueryRunner } from 'typeorm';
import { isSqlite, withoutStopWords } from './columns.ts';

const texts = 'title, obstacle, cost';

/** Without the stop words of InnoDB, which are English and many a Dutch one: `+the +lift` would find nothing at all. */
const mysql = withoutStopWords([`CREATE FULLTEXT INDEX ft_blocker_words ON blocker (${texts})`]);

/** What a blocker says never changes, so the table of its words only grows. */
const sqlite = [
  `CREATE VIRTUAL TABLE blocker_words USING fts5(blocker_id UNINDEXED, ${texts}, tokenize = 'unicode61 remove_diacritics 2')`,
  `CREATE TRIGGER blocker_words_added AFTER INSERT ON blocker BEGIN
     INSERT INTO blocker_words (blocker_id, ${texts}) VALUES (new.id, new.title, new.obstacle, new.cost); END`,
];

/** MySQL keeps the index of a migration that broke off right behind it: the next try passes it over. */
async function hasIndex(runner: QueryRunner): Promise<boolean> {
  const found = await runner.query("SHOW INDEX FROM blocker WHERE Key_name = 'ft_blocker_words'");
  return found.length > 0;
}

export class BlockersWords1795651260000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    if (!isSqlite(runner) && (await hasIndex(runner))) return;
    for (const statement of isSqlite(runner) ? sqlite : mysql) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    if (!isSqlite(runner)) {
      await runner.query('DROP INDEX ft_blocker_words ON blocker');
      return;
    }
    await runner.query('DROP TRIGGER blocker_words_added');
    await runner.query('DROP TABLE blocker_words');
  }
}
