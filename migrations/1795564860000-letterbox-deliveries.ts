import { type MigrationInterface, type QueryRunner, Table } from 'typeorm';
import { createTables, dropTables, flag, key, longText, longWord, number, word } from './columns.ts';

const tables = [
  new Table({
    name: 'delivery',
    columns: [number('batch', key), word('day', 10), flag('applied')],
  }),
  new Table({
    name: 'letter_item',
    columns: [
      word('id', 36, key),
      number('batch'),
      word('type', 10),
      word('thread_id', 32),
      word('sign_pub', 64),
      word('open_pub', 64),
      longText('content'),
    ],
    indices: [{ name: 'ix_letter_item_batch', columnNames: ['batch', 'id'] }],
  }),
  new Table({
    name: 'nullifier',
    columns: [word('nullifier', 64, key), word('body_hash', 64), number('batch'), number('epoch')],
    indices: [{ name: 'ix_nullifier_epoch', columnNames: ['epoch'] }],
  }),
  new Table({ name: 'delivered_body', columns: [number('batch', key), word('body', 32, key)] }),
  new Table({
    name: 'sealed_answer',
    columns: [word('id', 36, key), word('thread_id', 32), number('version'), longWord('sealed')],
    indices: [{ name: 'ix_sealed_answer_thread', columnNames: ['thread_id'] }],
  }),
  new Table({ name: 'answer_turn', columns: [word('sealed_answer_id', 36, key), number('turn', key)] }),
  new Table({ name: 'shown_turn', columns: [word('thread_id', 32, key), number('turn', key)] }),
  new Table({ name: 'bulletin_segment', columns: [number('batch', key), word('day', 10)] }),
  new Table({
    name: 'bulletin_answer',
    columns: [word('sealed_answer_id', 36, key), number('batch')],
    indices: [{ name: 'ix_bulletin_answer_batch', columnNames: ['batch'] }],
  }),
];

/** What the letterbox writes and the board answers: no person, no time, no numbering of rows in any of it. */
export class LetterboxDeliveries1795564860000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner, tables);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, tables);
  }
}
