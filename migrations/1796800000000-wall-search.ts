import { type MigrationInterface, type QueryRunner, Table } from 'typeorm';
import {
  createTables,
  dropTables,
  flag,
  foldedText,
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
    columns: [number('segment_id', key), foldedText('term', 40, key)],
  }),
];

/** Recognitions are searched by words that the server folded; their segments are made afterwards, while it runs. */
export class WallSearch1796800000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner, tables);
    if (!(await runner.hasColumn('recognition', 'words'))) await addColumn(runner);
    await fillWords(runner);
    await dropIndexOfWords(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of isSqlite(runner) ? sqliteBefore : mysqlBefore) await runner.query(statement);
    if (await runner.hasColumn('recognition', 'words')) await runner.query('ALTER TABLE recognition DROP COLUMN words');
    await dropTables(runner, tables);
  }
}

/** The table has an index of words, which MySQL may make anew when a column comes. */
async function addColumn(runner: QueryRunner): Promise<void> {
  const collation = isSqlite(runner) ? '' : ' CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci';
  const changes = [`ALTER TABLE recognition ADD COLUMN words mediumtext${collation} NULL`];
  for (const change of isSqlite(runner) ? changes : withoutStopWords(changes)) await runner.query(change);
}

interface Texts {
  id: string;
  situation: string;
  action: string;
  effect: string;
}

/** In portions, of which MySQL stores each by itself: a migration that broke off goes on where it was. */
async function fillWords(runner: QueryRunner): Promise<void> {
  for (let last = ''; ; ) {
    const rows: Texts[] = await runner.query(
      'SELECT id, situation, action, effect FROM recognition WHERE words IS NULL AND id > ? ORDER BY id LIMIT 500',
      [last],
    );
    if (rows.length === 0) return;
    const cases = rows.map(() => 'WHEN ? THEN ?').join(' ');
    const ids = rows.map(({ id }) => id);
    await runner.query(
      `UPDATE recognition SET words = CASE id ${cases} END WHERE id IN (${ids.map(() => '?').join(', ')})`,
      [
        ...rows.flatMap(({ id, situation, action, effect }) => [id, searchableWords(situation, action, effect)]),
        ...ids,
      ],
    );
    last = ids.at(-1)!;
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

/** As the server folded words when this was written; a test tells when it does so no more. */
function searchableWords(...all: string[]): string {
  const terms = all.flatMap((text) => folded(text).match(/[\p{L}\p{N}]+/gu) ?? []);
  return [...new Set(terms)].map((term) => ` ${term}`).join('');
}

function folded(text: string): string {
  return text
    .replace(/['`´ʹʻʼʽʾʿˈ‘’‚‛′]/g, '')
    .normalize('NFKD')
    .replace(/[\p{Cf}\p{Default_Ignorable_Code_Point}]/gu, '')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[łđøßæœıðþħŧς]/g, (letter) => plain[letter] ?? letter)
    .replace(/[\s\p{Cc}\p{Pd}.,;()/]+/gu, ' ')
    .trim()
    .normalize('NFC');
}

const plain: Record<string, string> = {
  ...{ ł: 'l', đ: 'd', ø: 'o', ß: 'ss', æ: 'ae', œ: 'oe', ı: 'i', ð: 'd', þ: 'th', ħ: 'h', ŧ: 't', ς: 'σ' },
};
