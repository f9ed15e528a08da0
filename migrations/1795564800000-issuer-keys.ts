import { type MigrationInterface, type QueryRunner, Table } from 'typeorm';
import { createTables, dropTables, key, number, word } from './columns.ts';

const tables = [
  new Table({
    name: 'manifest_entry',
    columns: [
      number('number', key),
      number('epoch'),
      word('kind', 50),
      word('key_id', 43),
      word('spki', 800),
      word('not_before', 24),
      word('not_after', 24),
      number('quota'),
    ],
    indices: [{ name: 'uq_manifest_entry_epoch', columnNames: ['epoch', 'kind'], isUnique: true }],
  }),
  new Table({
    name: 'manifest_head',
    columns: [number('id', key), number('entries'), word('head', 64), word('public_key', 100), word('signature', 100)],
  }),
  new Table({ name: 'manifest_key', columns: [number('id', key), word('private_key', 200)] }),
  new Table({
    name: 'issuer_key',
    columns: [number('epoch', key), word('kind', 50, key), word('private_key', 3000)],
  }),
  new Table({
    name: 'token_issuance',
    columns: [word('person_id', 36, key), number('epoch', key), number('place', key), word('batch_hash', 64)],
    indices: [
      { name: 'uq_token_issuance_batch', columnNames: ['person_id', 'epoch', 'batch_hash'], isUnique: true },
      { name: 'ix_token_issuance_epoch', columnNames: ['epoch'] },
    ],
  }),
  new Table({ name: 'taker_count', columns: [number('epoch', key), number('takers')] }),
];

/** Keys of the epochs, the list that commits to them, and who took tokens. */
export class IssuerKeys1795564800000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner, tables);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, tables);
  }
}
