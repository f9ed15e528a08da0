import { type MigrationInterface, type QueryRunner, Table, type TableColumnOptions } from 'typeorm';

const uuid = (name: string, more: Partial<TableColumnOptions> = {}): TableColumnOptions => ({
  name,
  type: 'varchar',
  length: '36',
  charset: 'ascii',
  collation: 'ascii_bin',
  ...more,
});
const time = (name: string, more: Partial<TableColumnOptions> = {}): TableColumnOptions => ({
  name,
  type: 'datetime',
  precision: 3,
  ...more,
});
const word = (name: string, length: number, more: Partial<TableColumnOptions> = {}): TableColumnOptions => ({
  name,
  type: 'varchar',
  length: String(length),
  charset: 'ascii',
  collation: 'ascii_bin',
  ...more,
});
const text = (name: string, length: number, more: Partial<TableColumnOptions> = {}): TableColumnOptions => ({
  name,
  type: 'varchar',
  length: String(length),
  charset: 'utf8mb4',
  collation: 'utf8mb4_unicode_ci',
  ...more,
});
const flag = (name: string): TableColumnOptions => ({ name, type: 'tinyint' });
const optional = { isNullable: true };
const key = { isPrimary: true };

const tables = [
  new Table({
    name: 'recognition',
    columns: [
      uuid('id', key),
      uuid('giver_id'),
      uuid('value_id'),
      uuid('behaviour_id', optional),
      word('lang', 5),
      text('situation', 1000),
      text('action', 1000),
      text('effect', 1000),
      time('created_at'),
      time('edited_at', optional),
      time('published_at', optional),
      time('first_published_at', optional),
      time('hidden_at', optional),
      time('withdrawn_at', optional),
      word('given_on', 10),
      flag('day_slot'),
      word('idempotency_key', 64),
      word('content_hash', 64),
    ],
    indices: [
      { name: 'ix_recognition_wall', columnNames: ['published_at', 'id'] },
      { name: 'ix_recognition_value', columnNames: ['value_id', 'published_at', 'id'] },
      { name: 'ix_recognition_giver', columnNames: ['giver_id', 'created_at', 'id'] },
      { name: 'uq_recognition_key', columnNames: ['giver_id', 'idempotency_key'], isUnique: true },
      { name: 'uq_recognition_day', columnNames: ['giver_id', 'given_on', 'day_slot'], isUnique: true },
    ],
  }),
  new Table({
    name: 'recognition_receiver',
    columns: [
      uuid('recognition_id', key),
      uuid('person_id', key),
      flag('position'),
      word('consent', 10),
      time('created_at'),
      time('published_at', optional),
    ],
    indices: [
      { name: 'ix_receiver_wall', columnNames: ['person_id', 'published_at', 'recognition_id'] },
      { name: 'ix_receiver_person', columnNames: ['person_id', 'created_at', 'recognition_id'] },
    ],
  }),
  new Table({
    name: 'recognition_department',
    columns: [uuid('recognition_id', key), uuid('department_id', key), time('published_at', optional)],
    indices: [{ name: 'ix_department_wall', columnNames: ['department_id', 'published_at', 'recognition_id'] }],
  }),
  new Table({
    name: 'reaction',
    columns: [uuid('recognition_id', key), uuid('person_id', key), word('kind', 10, key)],
  }),
  new Table({
    name: 'recognition_comment',
    columns: [
      uuid('id', key),
      uuid('recognition_id'),
      uuid('author_id'),
      text('text', 1000),
      time('created_at'),
      time('published_at', optional),
      time('removed_at', optional),
      word('idempotency_key', 64),
      word('content_hash', 64),
    ],
    indices: [
      { name: 'ix_comment_recognition', columnNames: ['recognition_id', 'published_at', 'id'] },
      { name: 'uq_comment_key', columnNames: ['author_id', 'idempotency_key'], isUnique: true },
    ],
  }),
  new Table({
    name: 'report',
    columns: [
      uuid('id', key),
      uuid('recognition_id'),
      uuid('comment_id', optional),
      uuid('subject_id'),
      uuid('reporter_id'),
      text('reason', 1000),
      time('created_at'),
      word('decision', 10, optional),
      time('decided_at', optional),
      uuid('decided_by_id', optional),
      text('note', 1000, optional),
    ],
    indices: [
      { name: 'uq_report_reporter', columnNames: ['subject_id', 'reporter_id'], isUnique: true },
      { name: 'ix_report_decided', columnNames: ['decided_at', 'created_at', 'id'] },
    ],
  }),
];

/** Character sets and collations are MySQL's; SQLite compares bytes. */
function fitting(runner: QueryRunner, table: Table): Table {
  if (runner.connection.options.type !== 'better-sqlite3') return table;
  const plain = table.clone();
  for (const column of plain.columns) column.charset = column.collation = undefined;
  return plain;
}

export class WallRecognitions1795305720000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const table of tables) await runner.createTable(fitting(runner, table), true);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of [...tables].reverse()) await runner.dropTable(table.name, true);
  }
}
