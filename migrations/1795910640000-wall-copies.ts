import type { MigrationInterface, QueryRunner } from 'typeorm';
import { isSqlite, withoutStopWords } from './columns.ts';

const column = 'ALTER TABLE recognition ADD COLUMN copy_count integer NOT NULL DEFAULT 0';
const index = 'CREATE INDEX ix_recognition_copies ON recognition (value_id, published_at, copy_count)';
const counted = `UPDATE recognition SET copy_count = (SELECT COUNT(*) FROM reaction x
  WHERE x.recognition_id = recognition.id AND x.kind = 'COPY')`;

/** How often a recognition is copied stands in its row and in an index, from which a value is counted without its rows. */
export class WallCopies1795910640000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    if (!(await hasColumn(runner))) await runChanges(runner, [column]);
    await runner.query(counted);
    if (!(await hasIndex(runner))) await runner.query(index);
  }

  async down(runner: QueryRunner): Promise<void> {
    if (await hasIndex(runner)) await runner.query(dropIndex(runner));
    if (await hasColumn(runner)) await runChanges(runner, ['ALTER TABLE recognition DROP COLUMN copy_count']);
  }
}

/** MySQL keeps what a migration that broke off had done: the next try passes it over. */
function hasColumn(runner: QueryRunner): Promise<boolean> {
  return runner.hasColumn('recognition', 'copy_count');
}

async function hasIndex(runner: QueryRunner): Promise<boolean> {
  const table = await runner.getTable('recognition');
  return table!.indices.some(({ name }) => name === 'ix_recognition_copies');
}

function dropIndex(runner: QueryRunner): string {
  return `DROP INDEX ix_recognition_copies${isSqlite(runner) ? '' : ' ON recognition'}`;
}

/** The table has an index of words, which MySQL may make anew when a column comes or goes. */
async function runChanges(runner: QueryRunner, changes: string[]): Promise<void> {
  for (const change of isSqlite(runner) ? changes : withoutStopWords(changes)) await runner.query(change);
}
