import { type MigrationInterface, type QueryRunner, Table } from 'typeorm';
import { createTables, dropTables, flag, key, optional, text, time, uuid, word } from './columns.ts';

const tables = [
  new Table({
    name: 'person',
    columns: [
      uuid('id', key),
      text('user_name', 190, optional),
      text('external_id', 190, optional),
      text('name', 200),
      text('folded_name', 240),
      text('title', 200, optional),
      text('email', 190, optional),
      uuid('department_id', optional),
      uuid('manager_id', optional),
      word('locale', 5, optional),
      flag('active'),
      word('honour', 10),
      word('digest', 10),
      time('created_at'),
    ],
    indices: [
      { name: 'uq_person_user_name', columnNames: ['user_name'], isUnique: true },
      { name: 'uq_person_external_id', columnNames: ['external_id'], isUnique: true },
      { name: 'ix_person_email', columnNames: ['email'] },
      { name: 'ix_person_manager', columnNames: ['manager_id'] },
      { name: 'ix_person_search', columnNames: ['active', 'folded_name'] },
    ],
  }),
  new Table({
    name: 'department',
    columns: [uuid('id', key), text('name', 190), uuid('parent_id', optional)],
    indices: [{ name: 'uq_department_name', columnNames: ['name'], isUnique: true }],
  }),
  new Table({
    name: 'identity',
    columns: [word('issuer', 255, key), word('subject', 255, key), uuid('person_id'), time('created_at')],
    indices: [{ name: 'ix_identity_person', columnNames: ['person_id'] }],
  }),
  new Table({ name: 'role_grant', columns: [uuid('person_id', key), word('role', 10, key)] }),
  new Table({
    name: 'notice',
    columns: [
      uuid('id', key),
      uuid('person_id'),
      word('kind', 24),
      uuid('subject_id'),
      uuid('actor_id', optional),
      time('created_at'),
      time('seen_at', optional),
      flag('waiting'),
      time('reminded_at', optional),
      time('mailed_at', optional),
    ],
    indices: [
      { name: 'uq_notice_subject', columnNames: ['person_id', 'kind', 'subject_id'], isUnique: true },
      { name: 'ix_notice_person', columnNames: ['person_id', 'created_at', 'id'] },
      { name: 'ix_notice_waiting', columnNames: ['waiting', 'person_id'] },
    ],
  }),
  new Table({
    name: 'job',
    columns: [word('name', 64, key), time('next_at'), time('lease_until', optional), word('lease_owner', 36, optional)],
  }),
];

export class PeopleDirectory1795305600000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner, tables);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, tables);
  }
}
