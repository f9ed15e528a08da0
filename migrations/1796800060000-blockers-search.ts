import type { MigrationInterface, QueryRunner } from 'typeorm';
import { addWords, dropWords, isSqlite, withoutStopWords } from './columns.ts';

/** Blockers are searched by words that the server folded, as recognitions and the names of people are. */
export class BlockersSearch1796800060000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await addWords(runner, 'blocker', ['title', 'obstacle', 'cost']);
    await dropIndexOfWords(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropWords(runner, 'blocker');
    for (const statement of isSqlite(runner) ? sqliteBefore : mysqlBefore) await runner.query(statement);
  }
}

async function dropIndexOfWords(runner: QueryRunner): Promise<void> {
  if (isSqlite(runner)) {
    await runner.query('DROP TRIGGER blocker_words_added');
    await runner.query('DROP TABLE blocker_words');
    return;
  }
  const found = await runner.query("SHOW INDEX FROM blocker WHERE Key_name = 'ft_blocker_words'");
  if (found.length > 0) await runner.query('DROP INDEX ft_blocker_words ON blocker');
}

const texts = 'title, obstacle, cost';
const mysqlBefore = withoutStopWords([`CREATE FULLTEXT INDEX ft_blocker_words ON blocker (${texts})`]);
const sqliteBefore = [
  `CREATE VIRTUAL TABLE blocker_words USING fts5(blocker_id UNINDEXED, ${texts}, tokenize = 'unicode61 remove_diacritics 2')`,
  `INSERT INTO blocker_words (blocker_id, ${texts}) SELECT id, ${texts} FROM blocker`,
  `CREATE TRIGGER blocker_words_added AFTER INSERT ON blocker BEGIN
     INSERT INTO blocker_words (blocker_id, ${texts}) VALUES (new.id, new.title, new.obstacle, new.cost); END`,
];
