import { type MigrationInterface, type QueryRunner, Table, type TableColumnOptions } from 'typeorm';

const ascii = { charset: 'ascii', collation: 'ascii_bin' };
const human = { charset: 'utf8mb4', collation: 'utf8mb4_unicode_ci' };
const word = (name: string, length: number, more: Partial<TableColumnOptions> = {}): TableColumnOptions => ({
  name,
  type: 'varchar',
  length: String(length),
  ...ascii,
  ...more,
});
const number = (name: string, more: Partial<TableColumnOptions> = {}): TableColumnOptions => ({
  name,
  type: 'integer',
  ...more,
});
const key = { isPrimary: true };

const tables = [
  new Table({
    name: 'delivery',
    columns: [number('batch', key), word('day', 10), { name: 'applied', type: 'tinyint' }],
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
      { name: 'content', type: 'mediumtext', ...human },
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
    columns: [
      word('id', 36, key),
      word('thread_id', 32),
      number('version'),
      { name: 'sealed', type: 'mediumtext', ...ascii },
    ],
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

/** Character sets and collations are MySQL's; SQLite compares bytes. */
function fitting(runner: QueryRunner, table: Table): Table {
  if (runner.connection.options.type !== 'better-sqlite3') return table;
  const plain = table.clone();
  for (const column of plain.columns) column.charset = column.collation = undefined;
  return plain;
}

/** What the letterbox writes and the board answers: no person, no time, no numbering of rows in any of it. */
export class LetterboxDeliveries1795564860000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const table of tables) await runner.createTable(fitting(runner, table), true);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of [...tables].reverse()) await runner.dropTable(table.name, true);
  }
}
