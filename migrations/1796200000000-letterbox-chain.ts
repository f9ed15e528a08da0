import { type MigrationInterface, type QueryRunner, Table } from 'typeorm';
import { createTables, dropTables, key, number, word } from './columns.ts';

const tables = [
  new Table({ name: 'letterbox_signing_key', columns: [word('key_id', 43, key), word('private_key', 300)] }),
  new Table({
    name: 'bulletin_link',
    columns: [number('batch', key), word('segment', 64), word('offers', 64), word('head', 64)],
  }),
];

/** The bulletin is a chain that the letterbox signs. */
export class LetterboxChain1796200000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner, tables);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, tables);
  }
}
