import { type MigrationInterface, type QueryRunner, Table } from 'typeorm';
import {
  createTables,
  day,
  dropTables,
  flag,
  key,
  number,
  optional,
  small,
  text,
  time,
  uuid,
  word,
} from './columns.ts';

const blocker = new Table({
  name: 'blocker',
  columns: [
    uuid('id', key),
    word('thread_id', 32),
    word('open_pub', 64),
    number('batch'),
    day('day'),
    word('kind', 10),
    word('lang', 5),
    text('title', 120),
    text('obstacle', 4000),
    text('cost', 4000),
    uuid('addressee_id', optional),
    uuid('holder_id', optional),
    word('visibility', 10),
    flag('listed'),
    uuid('round_id', optional),
    word('state', 12),
    day('due_on', optional),
    flag('overdue'),
    small('moved_up'),
    number('me_toos'),
    number('version'),
    uuid('merged_into_id', optional),
    text('hidden_reason', 2000, optional),
    uuid('hidden_by_id', optional),
    day('closed_on', optional),
    uuid('closed_by_id', optional),
    uuid('story_id', optional),
  ],
  indices: [
    { name: 'uq_blocker_thread', columnNames: ['thread_id'], isUnique: true },
    { name: 'ix_blocker_board', columnNames: ['listed', 'batch', 'id'] },
    { name: 'ix_blocker_kind', columnNames: ['listed', 'kind', 'batch', 'id'] },
    { name: 'ix_blocker_state', columnNames: ['listed', 'state', 'batch', 'id'] },
    { name: 'ix_blocker_overdue', columnNames: ['listed', 'overdue', 'batch', 'id'] },
    { name: 'ix_blocker_addressee', columnNames: ['addressee_id', 'batch', 'id'] },
    { name: 'ix_blocker_holder', columnNames: ['holder_id', 'batch', 'id'] },
    { name: 'ix_blocker_round', columnNames: ['round_id', 'batch', 'id'] },
    { name: 'ix_blocker_due', columnNames: ['due_on', 'id'] },
    { name: 'ix_blocker_closed', columnNames: ['closed_on', 'closed_by_id'] },
    { name: 'ix_blocker_merged', columnNames: ['merged_into_id'] },
    { name: 'ix_blocker_story', columnNames: ['story_id'] },
  ],
});

const tables = [
  blocker,
  new Table({
    name: 'blocker_turn',
    columns: [
      uuid('blocker_id', key),
      small('number', key),
      word('act', 12),
      uuid('by_id', optional),
      uuid('on_behalf_of_id', optional),
      text('text', 4000, optional),
      word('lang', 5, optional),
      word('remedy', 24, optional),
      day('promised_for', optional),
      day('day'),
      uuid('moved_to_id', optional),
    ],
  }),
  new Table({
    name: 'blocker_asking',
    columns: [
      uuid('blocker_id', key),
      small('number', key),
      uuid('leader_id', optional),
      day('asked_on'),
      flag('in_time', optional),
    ],
    indices: [{ name: 'ix_blocker_asking_leader', columnNames: ['leader_id', 'asked_on'] }],
  }),
  new Table({
    name: 'blocker_hiding',
    columns: [uuid('id', key), uuid('blocker_id'), uuid('by_id'), text('reason', 2000, optional), time('at')],
    indices: [{ name: 'ix_blocker_hiding', columnNames: ['blocker_id', 'at'] }],
  }),
  new Table({
    name: 'blocker_round',
    columns: [
      uuid('id', key),
      uuid('asker_id'),
      text('question', 500),
      word('lang', 5),
      word('repeats', 10),
      day('opens_on'),
      day('closes_on'),
      flag('ended'),
      flag('told'),
      word('idempotency_key', 64),
      word('content_hash', 64),
    ],
    indices: [
      { name: 'uq_blocker_round_key', columnNames: ['asker_id', 'idempotency_key'], isUnique: true },
      { name: 'ix_blocker_round_days', columnNames: ['closes_on', 'opens_on'] },
    ],
  }),
  new Table({
    name: 'deputy',
    columns: [uuid('id', key), uuid('leader_id'), uuid('deputy_id'), day('from_day'), day('until_day')],
    indices: [
      { name: 'ix_deputy_deputy', columnNames: ['deputy_id', 'until_day'] },
      { name: 'ix_deputy_leader', columnNames: ['leader_id', 'until_day'] },
    ],
  }),
  new Table({ name: 'management_member', columns: [uuid('person_id', key)] }),
];

export class BlockersBoard1795651200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner, tables);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, tables);
  }
}
