import { type MigrationInterface, type QueryRunner, Table } from 'typeorm';
import { createTables, dropTables, flag, key, optional, text, time, uuid, word } from './columns.ts';

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

export class WallRecognitions1795305720000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner, tables);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, tables);
  }
}
