import { type MigrationInterface, type QueryRunner, Table } from 'typeorm';
import {
  createTables,
  dropTables,
  flag,
  isSqlite,
  key,
  longText,
  number,
  optional,
  text,
  time,
  uuid,
  word,
} from './columns.ts';

const version = new Table({
  name: 'purpose_version',
  columns: [
    uuid('id', key),
    number('number'),
    text('statement_nl', 2000, optional),
    text('statement_en', 2000, optional),
    { ...longText('explanation_nl'), ...optional },
    { ...longText('explanation_en'), ...optional },
    text('participants_nl', 300, optional),
    text('participants_en', 300, optional),
    text('reason_nl', 1000, optional),
    text('reason_en', 1000, optional),
    number('colleague_count', optional),
    number('customer_count', optional),
    uuid('author_id', optional),
    time('created_at'),
    word('idempotency_key', 64, optional),
    word('content_hash', 64, optional),
  ],
  indices: [
    { name: 'uq_purpose_version_number', columnNames: ['number'], isUnique: true },
    { name: 'uq_purpose_version_key', columnNames: ['author_id', 'idempotency_key'], isUnique: true },
  ],
});

const collision = new Table({
  name: 'collision',
  columns: [
    uuid('upper_id', key),
    uuid('lower_id', key),
    text('text_nl', 500, optional),
    text('text_en', 500, optional),
    number('version'),
  ],
});

const change = new Table({
  name: 'purpose_change',
  columns: [
    uuid('id', key),
    word('kind', 40),
    uuid('subject_id', optional),
    uuid('author_id', optional),
    time('created_at'),
    longText('before_json'),
    longText('after_json'),
  ],
  indices: [
    { name: 'ix_purpose_change_subject', columnNames: ['subject_id', 'id'] },
    { name: 'ix_purpose_change_kind', columnNames: ['kind', 'created_at'] },
  ],
});

const indicator = new Table({
  name: 'indicator',
  columns: [
    uuid('id', key),
    flag('only_one'),
    text('name_nl', 80, optional),
    text('name_en', 80, optional),
    text('unit_nl', 40, optional),
    text('unit_en', 40, optional),
    flag('higher_is_better'),
    text('source_nl', 300, optional),
    text('source_en', 300, optional),
    text('weakness_nl', 300, optional),
    text('weakness_en', 300, optional),
    number('version'),
  ],
  indices: [{ name: 'uq_indicator_only_one', columnNames: ['only_one'], isUnique: true }],
});

const point = new Table({
  name: 'indicator_point',
  columns: [uuid('indicator_id', key), word('month', 7, key), { name: 'value', type: 'double' }],
});

const annotation = new Table({
  name: 'indicator_annotation',
  columns: [
    uuid('id', key),
    uuid('indicator_id'),
    word('month', 7),
    text('text_nl', 200, optional),
    text('text_en', 200, optional),
    word('kind', 40, optional),
    uuid('subject_id', optional),
    uuid('author_id', optional),
    time('created_at'),
    word('idempotency_key', 64, optional),
    word('content_hash', 64, optional),
  ],
  indices: [
    { name: 'ix_indicator_annotation_month', columnNames: ['indicator_id', 'month'] },
    { name: 'uq_indicator_annotation_subject', columnNames: ['kind', 'subject_id'], isUnique: true },
    { name: 'uq_indicator_annotation_key', columnNames: ['author_id', 'idempotency_key'], isUnique: true },
  ],
});

const tables = [version, collision, change, indicator, point, annotation];

/** The page: versions of the purpose, examples of collisions, the indicator, and who changed what. */
export class PurposePage1795910400000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner, tables);
    const ascii = isSqlite(runner) ? '' : ' CHARACTER SET ascii COLLATE ascii_bin';
    await addColumn(runner, 'value', 'version', 'integer NOT NULL DEFAULT 1');
    await addColumn(runner, 'value', 'retired_at', 'datetime(3)');
    await addColumn(runner, 'behaviour', 'origin_id', `varchar(36)${ascii}`);
    await addColumn(runner, 'behaviour', 'retired_at', 'datetime(3)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE behaviour DROP COLUMN retired_at');
    await runner.query('ALTER TABLE behaviour DROP COLUMN origin_id');
    await runner.query('ALTER TABLE `value` DROP COLUMN retired_at');
    await runner.query('ALTER TABLE `value` DROP COLUMN version');
    await dropTables(runner, tables);
  }
}

/** Passes over a column that is there: MySQL keeps those of a migration that broke off. */
async function addColumn(runner: QueryRunner, table: string, name: string, type: string): Promise<void> {
  if (!(await runner.hasColumn(table, name))) await runner.query(`ALTER TABLE \`${table}\` ADD COLUMN ${name} ${type}`);
}
