import { type MigrationInterface, type QueryRunner, Table } from 'typeorm';
import { createTables, dropTables, key, number, word } from './columns.ts';

const tables = [new Table({ name: 'blocker_offers_key', columns: [number('batch', key), word('sealing_key', 43)] })];

/** The keys of what letters can be written with: for whoever works here, and not for the letterbox. */
export class BlockersOffersKeys1796200180000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner, tables);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, tables);
  }
}
