import type { MigrationInterface, QueryRunner } from 'typeorm';
import { isSqlite } from './columns.ts';

/** Two columns, a table with its index and a job get the names that the code has for them. */
export class BlockersClearerNames1796000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await renameColumn(runner, 'blocker', 'story_id', 'recognition_id');
    await renameIndex(runner, 'blocker', 'ix_blocker_story', 'ix_blocker_recognition', 'recognition_id');
    await renameColumn(runner, 'blocker_round', 'told', 'announced');
    await renameTable(runner, 'blocker_asking', 'blocker_answer_request');
    await renameIndex(runner, 'blocker_answer_request', oldRequestIndex, requestIndex, 'leader_id, asked_on');
    await renameJob(runner, 'blockers-seal-again', 'blockers-reseal-answers');
  }

  async down(runner: QueryRunner): Promise<void> {
    await renameJob(runner, 'blockers-reseal-answers', 'blockers-seal-again');
    await renameIndex(runner, 'blocker_answer_request', requestIndex, oldRequestIndex, 'leader_id, asked_on');
    await renameTable(runner, 'blocker_answer_request', 'blocker_asking');
    await renameColumn(runner, 'blocker_round', 'announced', 'told');
    await renameIndex(runner, 'blocker', 'ix_blocker_recognition', 'ix_blocker_story', 'recognition_id');
    await renameColumn(runner, 'blocker', 'recognition_id', 'story_id');
  }
}

const oldRequestIndex = 'ix_blocker_asking_leader';
const requestIndex = 'ix_blocker_answer_request_leader';

// A migration that broke off is tried again: MySQL keeps what it had renamed, so each step looks first.

async function renameColumn(runner: QueryRunner, table: string, from: string, to: string): Promise<void> {
  if (await runner.hasColumn(table, from)) await runner.query(`ALTER TABLE ${table} RENAME COLUMN ${from} TO ${to}`);
}

async function renameTable(runner: QueryRunner, from: string, to: string): Promise<void> {
  if (await runner.hasTable(from)) await runner.query(`ALTER TABLE ${from} RENAME TO ${to}`);
}

/** SQLite cannot rename an index, so it makes it anew. */
async function renameIndex(runner: QueryRunner, table: string, from: string, to: string, columns: string) {
  const known = await runner.getTable(table);
  if (!known?.indices.some(({ name }) => name === from)) return;
  if (!isSqlite(runner)) {
    await runner.query(`ALTER TABLE ${table} RENAME INDEX ${from} TO ${to}`);
    return;
  }
  await runner.query(`DROP INDEX ${from}`);
  await runner.query(`CREATE INDEX ${to} ON ${table} (${columns})`);
}

/** The row of a job holds when it runs next. */
async function renameJob(runner: QueryRunner, from: string, to: string): Promise<void> {
  await runner.query('UPDATE job SET name = ? WHERE name = ?', [to, from]);
}
