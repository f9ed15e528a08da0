import type { MigrationInterface, QueryRunner } from 'typeorm';
import { isSqlite, withoutStopWords } from './columns.ts';

const texts = 'situation, action, effect';
const newTexts = 'new.situation, new.action, new.effect';

/** Without the stop words of InnoDB, which are English and many a Dutch one: `+the +lift` would find no story at all. */
const mysql = withoutStopWords([`CREATE FULLTEXT INDEX ft_recognition_words ON recognition (${texts})`]);

/** Search by words: the one place where the two databases differ. MySQL indexes in place, SQLite in a table of its own. */
const sqlite = [
  `CREATE VIRTUAL TABLE recognition_words USING fts5(recognition_id UNINDEXED, ${texts}, tokenize = 'unicode61 remove_diacritics 2')`,
  `CREATE TRIGGER recognition_words_added AFTER INSERT ON recognition BEGIN
     INSERT INTO recognition_words (recognition_id, ${texts}) VALUES (new.id, ${newTexts}); END`,
  `CREATE TRIGGER recognition_words_edited AFTER UPDATE OF ${texts} ON recognition BEGIN
     DELETE FROM recognition_words WHERE recognition_id = old.id;
     INSERT INTO recognition_words (recognition_id, ${texts}) VALUES (new.id, ${newTexts}); END`,
];

/** MySQL keeps the index of a migration that broke off right behind it: the next try passes it over. */
async function hasIndex(runner: QueryRunner): Promise<boolean> {
  const found = await runner.query("SHOW INDEX FROM recognition WHERE Key_name = 'ft_recognition_words'");
  return found.length > 0;
}

export class WallWords1795305780000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    if (!isSqlite(runner) && (await hasIndex(runner))) return;
    for (const statement of isSqlite(runner) ? sqlite : mysql) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    if (!isSqlite(runner)) {
      await runner.query('DROP INDEX ft_recognition_words ON recognition');
      return;
    }
    await runner.query('DROP TRIGGER recognition_words_edited');
    await runner.query('DROP TRIGGER recognition_words_added');
    await runner.query('DROP TABLE recognition_words');
  }
}
