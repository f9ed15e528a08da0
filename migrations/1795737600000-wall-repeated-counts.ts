import type { MigrationInterface, QueryRunner } from 'typeorm';
import { isSqlite, withoutStopWords } from './columns.ts';

/** A story's row repeats its receivers, reactions and comments, so that a page of the wall reads nothing else. */
const columns = (charset: string) => [
  `receivers varchar(450)${charset} NOT NULL DEFAULT ''`,
  `reactions varchar(40)${charset} NOT NULL DEFAULT ''`,
  'comment_count integer NOT NULL DEFAULT 0',
];

const counted = `UPDATE recognition AS r SET
  receivers = (SELECT COALESCE(GROUP_CONCAT(CONCAT(p.person_id, p.consent) ORDER BY p.position), '')
    FROM recognition_receiver p WHERE p.recognition_id = r.id),
  reactions = (SELECT CONCAT_WS(',', SUM(x.kind = 'APPLAUSE'), SUM(x.kind = 'HEART'), SUM(x.kind = 'BRIGHT'),
    SUM(x.kind = 'COPY')) FROM reaction x WHERE x.recognition_id = r.id),
  comment_count = (SELECT COUNT(*) FROM recognition_comment c
    WHERE c.recognition_id = r.id AND c.published_at IS NOT NULL)`;

/** A migration that broke off is tried again: MySQL keeps what it had done. */
async function columnNames(runner: QueryRunner): Promise<Set<string>> {
  return new Set((await runner.getTable('recognition'))!.columns.map(({ name }) => name));
}

const ascii = ' CHARACTER SET ascii COLLATE ascii_bin';

export class WallRepeatedCounts1795737600000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const present = await columnNames(runner);
    const missing = columns(isSqlite(runner) ? '' : ascii).filter((column) => !present.has(column.split(' ')[0]!));
    const changes = missing.map((column) => `ALTER TABLE recognition ADD COLUMN ${column}`);
    for (const statement of isSqlite(runner) ? changes : withoutStopWords(changes)) await runner.query(statement);
    await runner.query(counted);
  }

  async down(runner: QueryRunner): Promise<void> {
    const present = await columnNames(runner);
    const names = ['receivers', 'reactions', 'comment_count'].filter((name) => present.has(name));
    const changes = names.map((column) => `ALTER TABLE recognition DROP COLUMN ${column}`);
    for (const statement of isSqlite(runner) ? changes : withoutStopWords(changes)) await runner.query(statement);
  }
}
