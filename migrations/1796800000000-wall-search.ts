import { type MigrationInterface, type QueryRunner, Table } from 'typeorm';
import {
  addWords,
  createTables,
  dropTables,
  dropWords,
  exactText,
  flag,
  isSqlite,
  key,
  number,
  time,
  withoutStopWords,
} from './columns.ts';

const tables = [
  new Table({
    name: 'wall_segment',
    columns: [number('id', key), flag('level'), time('from_at'), time('until_at'), number('size')],
    indices: [{ name: 'ix_wall_segment', columnNames: ['level', 'from_at'] }],
  }),
  new Table({
    name: 'wall_segment_term',
    columns: [number('segment_id', key), exactText('term', 40, key)],
    indices: [{ name: 'ix_wall_segment_term', columnNames: ['term', 'segment_id'] }],
  }),
];

/** Recognitions are searched by words that the server folded; their segments are made afterwards, while it runs. */
export class WallSearch1796800000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner, tables);
    await addWords(runner, 'recognition', ['situation', 'action', 'effect']);
    await dropIndexOfWords(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of isSqlite(runner) ? sqliteBefore : mysqlBefore) await runner.query(statement);
    await dropWords(runner, 'recognition');
    await dropTables(runner, tables);
  }
}

async function dropIndexOfWords(runner: QueryRunner): Promise<void> {
  if (isSqlite(runner)) {
    await runner.query('DROP TRIGGER recognition_words_edited');
    await runner.query('DROP TRIGGER recognition_words_added');
    await runner.query('DROP TABLE recognition_words');
    return;
  }
  const found = await runner.query("SHOW INDEX FROM recognition WHERE Key_name = 'ft_recognition_words'");
  if (found.length > 0) await runner.query('DROP INDEX ft_recognition_words ON recognition');
}

const texts = 'situation, action, effect';
const newTexts = 'new.situation, new.action, new.effect';
const mysqlBefore = withoutStopWords([`CREATE FULLTEXT INDEX ft_recognition_words ON recognition (${texts})`]);
const sqliteBefore = [
  `CREATE VIRTUAL TABLE recognition_words USING fts5(recognition_id UNINDEXED, ${texts}, tokenize = 'unicode61 remove_diacritics 2')`,
  `INSERT INTO recognition_words (recognition_id, ${texts}) SELECT id, ${texts} FROM recognition`,
  `CREATE TRIGGER recognition_words_added AFTER INSERT ON recognition BEGIN
     INSERT INTO recognition_words (recognition_id, ${texts}) VALUES (new.id, ${newTexts}); END`,
  `CREATE TRIGGER recognition_words_edited AFTER UPDATE OF ${texts} ON recognition BEGIN
     DELETE FROM recognition_words WHERE recognition_id = old.id;
     INSERT INTO recognition_words (recognition_id, ${texts}) VALUES (new.id, ${newTexts}); END`,
];
