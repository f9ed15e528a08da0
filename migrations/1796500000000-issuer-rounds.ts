import { type MigrationInterface, type QueryRunner, Table } from 'typeorm';
import { createTables, dropTables, key, uuid, word } from './columns.ts';

const tables = [
  new Table({
    name: 'round_issuance',
    columns: [uuid('person_id', key), word('kind', 50, key), word('blinded_hash', 64)],
    indices: [{ name: 'ix_round_issuance_kind', columnNames: ['kind'] }],
  }),
];

/** Who took the one token that they have for a round. */
export class IssuerRounds1796500000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner, tables);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, tables);
  }
}
