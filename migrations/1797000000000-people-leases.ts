import { type MigrationInterface, type QueryRunner, Table } from 'typeorm';
import { createTables, dropTables, key, time, word } from './columns.ts';

const tables = [
  new Table({ name: 'lease', columns: [word('name', 64, key), word('process_id', 36), time('ends_at')] }),
];

/** Of the letterbox there is a row from the start: its own account may change this table and add nothing to it. */
export class PeopleLeases1797000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner, tables);
    const [letterbox] = await runner.query("SELECT 1 FROM lease WHERE name = 'applaus-letterbox'");
    if (letterbox) return;
    await runner.query(
      "INSERT INTO lease (name, process_id, ends_at) VALUES ('applaus-letterbox', '', '2026-01-01 00:00:00.000')",
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, tables);
  }
}
