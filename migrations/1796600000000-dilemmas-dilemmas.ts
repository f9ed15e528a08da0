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

/** A text in both languages. */
const inBoth = (name: string, length: number) => [
  text(`${name}_nl`, length, optional),
  text(`${name}_en`, length, optional),
];

const tables = [
  new Table({
    name: 'dilemma',
    columns: [
      uuid('id', key),
      uuid('editor_id'),
      number('version'),
      ...inBoth('question', 800),
      ...inBoth('first', 300),
      ...inBoth('second', 300),
      ...inBoth('explanation', 1200),
      uuid('first_value_id'),
      uuid('second_value_id'),
      uuid('round_id', optional),
      day('opens_on', optional),
      day('closes_on', optional),
      flag('opened'),
      small('higher_course', optional),
      ...inBoth('first_name', 80),
      ...inBoth('second_name', 80),
      number('first_answers'),
      number('second_answers'),
      flag('complete'),
      flag('announced'),
      flag('sent_back'),
      flag('withdrawn'),
      time('created_at'),
      word('idempotency_key', 64),
      word('content_hash', 64),
    ],
    indices: [
      { name: 'uq_dilemma_key', columnNames: ['editor_id', 'idempotency_key'], isUnique: true },
      { name: 'uq_dilemma_round', columnNames: ['round_id'], isUnique: true },
      { name: 'ix_dilemma_days', columnNames: ['opens_on'] },
    ],
  }),
  new Table({
    name: 'dilemma_recognition',
    columns: [uuid('dilemma_id', key), small('place', key), uuid('recognition_id')],
  }),
  new Table({
    name: 'dilemma_open_answer',
    columns: [uuid('dilemma_id', key), uuid('person_id', key), small('course')],
  }),
  new Table({ name: 'dilemma_openness', columns: [uuid('person_id', key)] }),
];

/** Dilemmas with what was answered in all, the recognitions beside them, and what leaders answer openly. */
export class DilemmasDilemmas1796600000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner, tables);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, tables);
  }
}
