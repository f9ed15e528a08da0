import { type MigrationInterface, type QueryRunner, Table } from 'typeorm';
import { createTables, dropTables, key, longWord, number, word } from './columns.ts';

const tables = [
  new Table({
    name: 'offers',
    columns: [number('batch', key), word('hash', 64), word('origin', 300), longWord('content')],
    indices: [{ name: 'uq_offers_hash', columnNames: ['hash'], isUnique: true }],
  }),
];

/** What letters can be written with, sealed, with the delivery that it goes out with. */
export class LetterboxOffers1796200120000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner, tables);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, tables);
  }
}
